import type { ScreenWords } from '../text.ts'
import { format, list, quoted } from './format.ts'

const { number } = format
/** Days of the course as months of 30 days. */

/** Buttons that other words of the app quote. */
export const deleteAnswers = 'Delete my answers'
export const listen = 'Listen'

/** The words of the screens, in English. */
export const screens: ScreenWords = {
  shell: {
    name: 'Needlewise',
    skip: 'Skip to the main part',
    menu: 'Pages',
    pages: {
      guide: 'Guide',
      evidence: 'Sources',
      about: 'About',
      accessibility: 'Accessibility',
      printable: 'On paper',
      proof: 'Proof',
    },
    deleteAnswers,
    deleteHint:
      'Your answers stay on this device. This tab keeps them until you delete them or close it.',
    consult:
      'This page is not medical advice. Before any microneedling, please talk to a licensed professional.',
    title: (page, error) => `${error ? 'Error: ' : ''}${page} – Needlewise`,
    newTab: 'opens in a new tab',
    description:
      'Questions to answer before you think of microneedling. They name known reasons to avoid it, to wait, or to ask a licensed professional first. Nothing leaves your device.',
    languages: 'Language',
    switched: 'This page is now in English. Anything you have answered is still here.',
    helpTitle: 'Need help?',
    help: 'You can answer with somebody you trust. If you do not know, choose “Not sure”. There is no hurry: you can stop at any time.',
  },
  notices: {
    label: 'Please note',
    languageMissing: (name) =>
      `We could not load ${name}. The page stays in English. Try again when you are online.`,
    deleted: 'Your answers are deleted. Nothing is left on this page or in this tab.',
    storageRefused:
      'This browser does not let the page keep your answers. They will be gone if you reload or close it.',
    savedUnreadable:
      'We found saved answers in this tab but could not read them, so we deleted them. Please start again.',
    savedOtherRules:
      'The rules have changed since you began, so your saved answers no longer fit and we deleted them. Please start again.',
    savedPartly: (questions) =>
      `We could not read your saved answer to ${list(questions.map(quoted))}. Your other answers are still here. Please answer again.`,
    close: 'Close this note',
    partMissing: 'This part could not be loaded. No answer is lost.',
    again: 'Try again',
    late: 'This page is slow to load. If nothing happens when you press a button, reload the page.',
    invitationBroken:
      'The link of the practice is not whole, so you cannot seal your result for them. Ask them for it again. You can still answer the questions.',
  },
  start: {
    title: 'Is there a reason to wait before microneedling?',
    lead: 'Microneedling pricks the skin with many very fine needles. Answer some short questions. You will see which of your answers are a reason to avoid microneedling, to wait, or to ask first. You will see who says so, and what to ask a professional.',
    how: [
      'It takes about two minutes.',
      '“Not sure” is a real answer. You do not need to know it all.',
      'You can go back and change any answer.',
    ],
    notThis:
      'This is not a medical exam, and it never tells you to go ahead. Only a licensed professional who looks at your skin, such as a doctor or a nurse, can help you decide.',
    privacy:
      'Your answers stay on this device. We do not ask for your name, and nothing is sent to anyone.',
    action: 'Start',
    carryOn: 'Carry on where you were',
    carryOnHint: 'There are answers in this tab already.',
    anewHint: 'Or press Start to delete them and begin anew.',
    noScript:
      'The questions need a part of your browser that is called JavaScript. It is turned off here. Here are the reasons that the questions ask about. If one fits you, talk to a licensed professional before any microneedling.',
    reasonsTitle: 'Reasons to avoid it, to wait, or to ask first',
    readMore: 'Read more',
    staff: 'For clinic staff',
    invited: (ending) =>
      `You came by the link of a practice. At the end you can give them your result so that only they can read it. You choose then. Their key ends in ${ending}.`,
  },
  form: {
    continue: 'Continue',
    back: 'Back',
    listen,
    stopListening: 'Stop reading',
    progress: (at, of) => `Question ${number(at)} of ${number(of)}`,
    answered: 'How much you have answered',
    changing: 'You are changing an answer',
    whyWeAsk: 'Why we ask',
    howToTell: 'Not sure? How to tell',
    from: 'From:',
    errorTitle: 'There is a problem',
    missingOne: 'Choose an answer.',
    missingOneOrUnsure: 'Choose an answer. “Not sure” is an answer too.',
    missingMany: 'Tick at least one box.',
    contradictory: 'You ticked “None of these” and something else. Untick one of them.',
  },
  check: {
    title: 'Check your answers',
    lead: 'Look through your answers before you see your result. You can change each of them.',
    change: 'Change',
    action: 'See my result',
    none: 'Not answered yet',
  },
}
