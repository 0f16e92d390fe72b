/** The door to the question screens. They show, they do not decide. */
export { CheckPage } from './check-page.tsx'
export { QuestionPage } from './question-page.tsx'
