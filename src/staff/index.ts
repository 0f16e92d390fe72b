/** The door to the page for the front desk. It is loaded when it is opened. */
export type { Desk, Inspection } from './desk.ts'
export { StaffPage } from './staff-page.tsx'
