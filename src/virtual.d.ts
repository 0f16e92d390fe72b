/** The clinic that the site is built for, as its pack says: build/clinic. Without a pack it is `noClinic`. */
declare module 'virtual:clinic' {
  const clinic: import('./clinic.ts').Clinic
  export default clinic
}

/** What the build proved of the rules: build/proof. */
declare module 'virtual:proof' {
  const published: import('./proof/index.ts').Published
  export default published
}

/** The clinic's shades, to stand behind those of ui/theme.css. Empty without a pack. */
declare module 'virtual:clinic.css' {}
