/** The clinic that the site is built for, as its pack says: build/clinic. Without a pack it is `noClinic`. */
declare module 'virtual:clinic' {
  const clinic: import('./clinic.ts').Clinic
  export default clinic
}

/** The clinic's shades, to stand behind those of ui/theme.css. Empty without a pack. */
declare module 'virtual:clinic.css' {}
