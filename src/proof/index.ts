/** The door to the page that tells what was proved of the rules. */
export type { MutationFigures, Published } from './model.ts'
export { ProofPage } from './proof-page.tsx'
