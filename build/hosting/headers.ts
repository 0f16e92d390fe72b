import { policyOf, workerPolicy, written, type Policy } from '../policy.ts'

/*
 * What a host adds to the files of a built site: one table. hosting/ says it in the language of each host, and dist/_headers
 * to hosts that read such a file.
 */

export type Headers = Readonly<Record<string, string>>

/**
 * `plain` for devices of people's own; `kiosk` for a site that is only ever handed round: there no document is kept, so
 * that Back has nothing to show.
 */
export const forms = ['plain', 'kiosk'] as const
export type Form = (typeof forms)[number]

/** What the site uses of a device: the camera, on the professional's page (src/main/camera.ts). */
const used: ReadonlySet<string> = new Set(['camera'])

/**
 * What browsers can keep from a page (https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md), as far
 * as they have shipped it: an unknown name is told on the console.
 */
const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const

const permissions = features
  .map((feature) => `${feature}=(${used.has(feature) ? 'self' : ''})`)
  .join(', ')

/** A page cannot say itself who may frame it. */
const asHeader = (policy: Policy): string => written({ ...policy, 'frame-ancestors': ["'none'"] })

/** What every file is sent with, on every host. */
export const everywhere: Headers = {
  'Permissions-Policy': permissions,
  // A year. On http browsers do not hear it.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** The policy of the documents. The start page's styles stand within it; which ones, only it can say. */
const ofDocuments = policyOf({ inlineStyles: 'as-the-document-says' })

/** The policy of the service worker, and that of every other file: the same as in the documents. */
export const policies = { worker: asHeader(workerPolicy), others: asHeader(ofDocuments) }

/**
 * One policy for both, for hosts that can tell no file from the others: the worker asks the host, so this one lets
 * everybody. A document's own policy says more strictly that a page may not.
 */
export const sharedPolicy = asHeader({ ...ofDocuments, 'connect-src': ["'self'"] })

/** How long a file may be kept: for ever where its name changes with its content. */
export const caching = (form: Form) => ({
  named: 'public, max-age=31536000, immutable',
  others: form === 'kiosk' ? 'no-store' : 'no-cache',
})

/** How the names of such files begin, and the service worker, from the root of the site. */
export const places = { named: ['assets/', 'clinic/logo-'], worker: 'sw.js' }

/** What a host in this form sends with the file at a path from the root of the site. */
export function headersOf(file: string, form: Form): Headers {
  const isNamed = places.named.some((start) => file.startsWith(start))
  return {
    ...everywhere,
    'Content-Security-Policy': file === places.worker ? policies.worker : policies.others,
    'Cache-Control': caching(form)[isNamed ? 'named' : 'others'],
  }
}
