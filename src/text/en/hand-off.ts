import type { HandOverWords } from '../text.ts'
import { format, quoted } from './format.ts'

const { number } = format
const nextCode = 'Next code'

/** The words with which a result goes from a person to a professional, in English. */
export const handOff: HandOverWords = {
  handOff: {
    title: 'Take your result along',
    lead: 'Nothing is sent from here. You choose who gets it. You can also just show this page.',
    missing: 'This part could not be loaded. You can show this page instead.',
    print: 'Print on one page',
    printHint:
      'The page holds your result, all your answers and what to ask. It does not hold your name.',
    sealedTitle: 'A code that only the practice can read',
    sealedLead: (ending) =>
      `Only the practice with the key that ends in ${ending} can read it. It tells nobody else a thing, and neither does a photo of it.`,
    showCode: 'Show the code',
    closeCode: 'Close the code',
    sealing: 'Making the code …',
    sealFailed:
      'We could not make the code, because the key of the practice is not whole. Ask them for their link again. You can still show this page.',
    code: (at, of) => `Code ${number(at)} of ${number(of)}`,
    codesHint: (of) =>
      `There are ${number(of)} codes. Hold this one up to their camera or scanner. When they have it, press ${quoted(nextCode)}.`,
    nextCode,
    saveSealed: 'Save as a sealed file',
    saveSealedHint: 'For example, to send it to them by e-mail. Only they can open it.',
    plainTitle: 'Save as an open file',
    plainLead:
      'Anyone who gets this file can read it. It holds all your answers, your result, the rules version, the day and the time. It does not hold your name. Health record programs can take it in (FHIR R4).',
    savePlain: 'Save the open file',
    saved: (name) =>
      `Saved as ${name}. Look where your browser keeps what you save. Delete it when you no longer need it.`,
  },
  sheet: {
    discussed: 'Talked about',
    title: 'Questions before microneedling: the result',
    answered: (at) => `Answered on ${format.moment(at)}`,
    flagged: 'Reasons from these answers',
    noneFlagged: 'None of the reasons that we know was named.',
    open: 'Left open: not sure, or not said',
    rest: 'All other answers',
    ask: 'Questions to ask',
    name: 'Name of the person',
    notes: 'Notes of the professional',
    signature: 'Date and signature',
    because: 'Answer:',
    sources: 'From:',
  },
}
