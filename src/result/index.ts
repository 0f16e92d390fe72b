/** The door to the result: takes an assessment and its answers, gives a page. */
export { asksFor } from './asks.ts'
export { Because, Grounds, tones } from './finding-card.tsx'
export { byQuestion, isSaid, openGroups, untold, type OpenGroup } from './groups.ts'
export { ResultPage, type Completed } from './result-page.tsx'
