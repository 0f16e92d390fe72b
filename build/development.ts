import type { Plugin } from 'vite'
import type { Clinic } from '../src/clinic.ts'
import { documentPages } from '../src/pages.ts'
import { developmentPolicy, withPolicy } from './policy.ts'

const pages: ReadonlySet<string> = new Set(documentPages)
const address = /^\/(?:([a-z]{2})\/)?(?:([a-z]+)\.html)?(?:$|[?#])/

/** The development server needs a policy of its own, and the other documents exist only once built. */
export const development = ({ languages }: Clinic): Plugin => ({
  name: 'needlewise-development',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, proceed) => {
      const asked = address.exec(request.url ?? '')
      if (asked?.[1] !== undefined || pages.has(asked?.[2] ?? '')) request.url = '/index.html'
      proceed()
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { originalUrl }) => {
      const [, lang = languages[0], page = 'start'] = address.exec(originalUrl ?? '/') ?? []
      return withPolicy(html, developmentPolicy)
        .replace('data-page="start"', `data-page="${pages.has(page) ? page : 'start'}"`)
        .replace('lang="en" dir="ltr"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    },
  },
})
