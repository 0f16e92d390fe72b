import { dirname } from 'node:path/posix'
import { caching, everywhere, forms, places, policies, sharedPolicy, type Form } from './headers.ts'

const perLine = (lines: readonly string[], indent: string): string =>
  lines.map((line) => `${indent}${line}\n`).join('')

const allHeaders = Object.entries(everywhere)
// The site may lie in a folder of any name.
const named = `/(?:${places.named.join('|')})[^/]+$`
const worker = places.worker.replace('.', String.raw`\.`)

const told = (form: Form): string =>
  form === 'kiosk'
    ? 'For a site that is only ever handed round on tablets: no document is kept.'
    : 'For devices that people own. For tablets that are handed round there is another, beside this one.'

/** For nginx: `include` it within `http`, and change the four lines that are yours. */
const nginx = (form: Form): string => `# ${told(form)}
# From the table in build/hosting/headers.ts; hosting/README.md says how to use it.
map $uri $needlewise_policy {
    default "${policies.others}";
    "~/${worker}$" "${policies.worker}";
}
map $uri $needlewise_cache {
    default "${caching(form).others}";
    "~${named}" "${caching(form).named}";
}
server {
    # Yours: where it listens, its certificate, its name and the folder of the site.
    listen 443 ssl;
    ssl_certificate /etc/ssl/example.org.pem;
    ssl_certificate_key /etc/ssl/example.org.key;
    server_name example.org;
    root /srv/needlewise;

    index index.html;
    absolute_redirect off;
    server_tokens off;
    # Nothing is sent to this site, and no address says anything of anybody: there is nothing to keep a log of.
    access_log off;
    # Scripts and words are a third as large so. With its brotli module, nginx makes them smaller still.
    gzip on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml text/plain;
    location ~ \\.webmanifest$ {
        default_type application/manifest+json;
    }

${perLine(
  [
    'add_header Content-Security-Policy $needlewise_policy always;',
    // Not where nothing is found: that must not be kept.
    'add_header Cache-Control $needlewise_cache;',
    ...allHeaders.map(([name, value]) => `add_header ${name} "${value}" always;`),
  ],
  '    ',
)}}
`

const inCaddy = [...allHeaders.map(([name, value]) => `${name} "${value}"`), '-Server']

/** For Caddy 2. It gets a certificate by itself. */
const caddy = (form: Form): string => `# ${told(form)}
# From the table in build/hosting/headers.ts; hosting/README.md says how to use it.
example.org {
	# Yours: the name above, and the folder of the site.
	root * /srv/needlewise
	encode zstd gzip
	map {path} {needlewise_policy} {needlewise_cache} {
		~/${worker}$ "${policies.worker}" "${caching(form).others}"
		~${named} "${policies.others}" "${caching(form).named}"
		default "${policies.others}" "${caching(form).others}"
	}
	header {
${perLine(
  ['Content-Security-Policy {needlewise_policy}', 'Cache-Control {needlewise_cache}', ...inCaddy],
  '\t\t',
)}	}
	file_server
	handle_errors {
		header {
${perLine(
  [
    `Content-Security-Policy "${policies.others}"`,
    '# What is not found must not be kept.',
    'Cache-Control no-store',
    ...inCaddy,
  ],
  '\t\t\t',
)}		}
		respond {err.status_code}
	}
}
`

/**
 * For hosts that read \`_headers\` (Netlify, Cloudflare Pages). They join what several rules say of one file, so no header
 * stands in two of them; and they have files that are not named looked up anew by themselves.
 */
export const headersFile = (form: Form): string => {
  const all = { 'Content-Security-Policy': sharedPolicy, ...everywhere }
  const { named: long, others } = caching(form)
  const rules =
    form === 'kiosk'
      ? { '/*': { ...all, 'Cache-Control': others } }
      : {
          '/*': all,
          ...Object.fromEntries(
            places.named.map((start) => [`/${dirname(`${start}.`)}/*`, { 'Cache-Control': long }]),
          ),
        }
  const written = Object.entries(rules).map(
    ([path, headers]) =>
      `${path}\n${perLine(
        Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '  ',
      )}`,
  )
  return `# ${told(form)}\n# From the table in build/hosting/headers.ts.\n${written.join('')}`
}

/** Every file of hosting/, by its path from there. */
export const hostingFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    forms.flatMap((form) => [
      [`${form}/nginx.conf`, nginx(form)],
      [`${form}/Caddyfile`, caddy(form)],
      [`${form}/_headers`, headersFile(form)],
    ]),
  )
