import type { Text } from '../../src/text/index.ts'
import type { Said } from './leaves.ts'

/** Between ten and one, so that a clock of twelve hours and one of twenty-four say the same. */
const when = '2031-05-07T11:23:00'
const name = 'Example Clinic'

/** For each number: the words around it, in which it has to stand. */
const each = (say: (count: number) => string): readonly Said[] =>
  [3, 11, 41, 100].map((count) => ({ words: say(count), shown: [String(count)] }))

/** The words for a clinic around values that can stand nowhere else. */
export const saidToClinics: Readonly<Record<string, (text: Text) => readonly Said[]>> = {
  'format.moment': ({ format }) => [
    { words: format.moment(when), shown: ['2031', '7', '11', '23'] },
  ],
  'clinic.beforeVisit': ({ clinic }) => [{ words: clinic.beforeVisit(name), shown: [name] }],
  'clinic.ownWords': ({ clinic }) => [{ words: clinic.ownWords(name), shown: [name] }],
  'clinic.contact': ({ clinic }) => [{ words: clinic.contact(name), shown: [name] }],
  'kiosk.told': ({ kiosk }) => [{ words: kiosk.told(41, 43), shown: ['41', '43'] }],
  'kiosk.left': ({ kiosk }) => each(kiosk.left),
  'kiosk.handBackLeft': ({ kiosk }) => each(kiosk.handBackLeft),
  'offline.stale': ({ offline }) => [
    { words: offline.stale(null), shown: [] },
    ...each(offline.stale),
  ],
  'staff.allGood': ({ staff }) => each(staff.allGood),
  'staff.someTodo': ({ staff }) => [
    { words: staff.someTodo(1, 43), shown: ['1', '43'] },
    { words: staff.someTodo(41, 43), shown: ['41', '43'] },
  ],
  'staff.answers.found': ({ staff: { answers } }) => {
    const places = [answers.places['this-tab'], answers.places.cookies]
    return [{ words: answers.found(places), shown: places }]
  },
  'staff.version.running': ({ staff: { version } }) => [
    { words: version.running('9.8.7', 'abc123'), shown: ['9.8.7', 'abc123'] },
    { words: version.running('9.8.7', null), shown: ['9.8.7'] },
  ],
  'staff.version.rules': ({ staff: { version } }) => [
    { words: version.rules('9.8.7', 'sha256-abc'), shown: ['9.8.7', 'sha256-abc'] },
  ],
  'staff.host.reached': ({ staff: { host }, format }) => [
    { words: host.reached(null), shown: [] },
    { words: host.reached(when), shown: [format.moment(when)] },
  ],
  'staff.copy.missing': ({ staff: { copy } }) => [
    { words: copy.missing(1, 43), shown: ['1', '43'] },
    { words: copy.missing(41, 43), shown: ['41', '43'] },
  ],
  'staff.copy.complete': ({ staff: { copy } }) => each(copy.complete),
  'staff.reviews.lapsed': ({ staff: { reviews } }) => [
    { words: reviews.lapsed(41, 43), shown: ['41', '43'] },
  ],
  'staff.clock.says': ({ staff: { clock } }) => [
    { words: clock.says('7 May 2031'), shown: ['7 May 2031'] },
  ],
  'staff.contrast.least': ({ staff: { contrast } }) => [
    { words: contrast.least(41), shown: ['41', '7'] },
  ],
  'staff.limits': ({ staff }) => [{ words: staff.limits(41, 43, 47), shown: ['41', '43', '47'] }],
  'staff.language': ({ staff }) => [{ words: staff.language('Klingon'), shown: ['Klingon'] }],
}
