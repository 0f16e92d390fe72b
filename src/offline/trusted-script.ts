/** What we use of Trusted Types. TypeScript's own description of browsers does not know them. */
export interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => unknown }
}

/**
 * The address of the service worker as the browser wants it: a trusted one where it knows Trusted Types. The policy,
 * which index.html allows by name, passes this one address; for any other it throws.
 */
export function trustedScript(script: URL, policies: Policies | undefined): unknown {
  if (policies === undefined) return script.href
  const policy = policies.createPolicy('needlewise-worker', {
    createScriptURL: (address) => {
      if (address === script.href) return address
      throw new TypeError(`offline: ${address} is not the service worker of this site.`)
    },
  })
  return policy.createScriptURL(script.href)
}
