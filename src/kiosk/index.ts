/** The door to what a tablet needs that is handed from person to person: the idle limit, the end, the wipe. */
export { Done } from './done.tsx'
export { HandBackPage } from './hand-back-page.tsx'
export { forStaff, type Kiosk } from './kiosk.ts'
export { KioskWatch } from './kiosk-watch.tsx'
