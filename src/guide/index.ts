/** The door to the guide: what is known about microneedling, with pictures. It never sees answers. */
export { Guide } from './guide.tsx'
