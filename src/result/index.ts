/** The door to the result: takes an assessment and its answers, gives a page. */
export { ResultPage, type Completed } from './result-page.tsx'
