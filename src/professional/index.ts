/** The door to the page on which a professional reads what is handed over. Nothing on it is stored. */
export type { Camera } from './camera.ts'
export { ProfessionalPage } from './professional-page.tsx'
