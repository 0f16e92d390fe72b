import type { ClinicWords } from '../text.ts'
import { format, quoted, seconds } from './format.ts'
import { screens } from './screens.ts'

const { number } = format
const days = (count: number): string => (count === 1 ? '1 day' : `${number(count)} days`)

/** Names that other sentences quote: said once, so that they cannot drift. */
const stay = 'I’m still here'
const done = 'Done'
export const handBack = 'Please hand the tablet back'

/** The words for a clinic: its own texts, and its tablet. In English. */
export const clinic: ClinicWords = {
  clinic: {
    beforeVisit: (name) => `If you have a visit: what ${name} asks you to do first`,
    ownWords: (name) => `These are the words of ${name}. They do not come from our sources.`,
    contact: (name) => `How to reach ${name}:`,
  },
  kiosk: {
    told: (idle, warning) =>
      `Other people use this tablet, too. If nobody touches it for ${seconds(idle)}, we ask if you are still there. You then have ${seconds(warning)} to say yes. If not, your answers are deleted.`,
    deleteHint: 'Your answers are on this screen only. Nothing is stored on the tablet.',
    idleTitle: 'Are you still there?',
    idleLead: `Press ${quoted(stay)} to go on where you were. If nobody does, the answers are deleted.`,
    notYours: `Were you just handed this tablet? Then press ${quoted(screens.shell.deleteAnswers)}.`,
    left: (left) => `${seconds(left)} left`,
    stay,
    askLead: 'You can read them out, or show this page to the professional.',
    doneTitle: 'When you have read this',
    doneLead: `You can show this page to the professional first. Then press ${quoted(done)}. That deletes your answers and this result.`,
    done,
    handBackTitle: handBack,
    handBackLead: 'Your answers and your result are deleted. Nobody after you can see them.',
    handBackLeft: (left) => `The start page comes back in ${seconds(left)}.`,
    handBackAction: 'Ready for the next person',
  },
  offline: {
    update: 'There is a newer version of these pages.',
    updateAction: 'Use the newer version',
    updateLater:
      'Someone is answering in another tab. The newer version comes when they have ended.',
    stale: (count) =>
      count === null
        ? 'For staff: this device does not know when it last reached the web. These pages may be old. Please connect it, then open them again.'
        : `For staff: this device has not reached the web for ${days(count)}. These pages may be old. Please connect it, then open them again.`,
  },
}
