/** The door to the pages that can be read without answering: start, about, rules and sources. */
export { AboutPage, AccessibilityPage, NotFoundPage } from './about-page.tsx'
export { BeforeVisit } from './before-visit.tsx'
export { EvidencePage } from './evidence-page.tsx'
export { PrintablePage } from './printable-page.tsx'
export { ReasonList } from './reason-list.tsx'
export { StartPage } from './start-page.tsx'
export { TranslationNote } from './translation-note.tsx'
