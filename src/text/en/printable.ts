import type { PrintableWords } from '../text.ts'
import { titles } from './titles.ts'
import { either, format, list } from './format.ts'

/** The words of the questions on paper, in English. */
export const printable: PrintableWords = {
  printable: {
    title: titles.printable,
    print: 'Print this page',
    forPen: 'These boxes are for a pen. To answer on the screen, go to the start page.',
    lead: 'Tick what fits you. “Not sure” is a real answer, and it is never read as “no”. You can leave a question out: then it counts as “Not sure”.',
    handIn:
      'When you are done, give the paper yourself to the professional or to the front desk. Nobody else needs to see it.',
    date: 'Date',
    name: 'Name or number (only if your clinic asks for it)',
    questionsTitle: 'Questions',
    tickOne: 'Tick one box.',
    tickMany: 'Tick all that fit.',
    onlyIf: (boxes) => `Only if you ticked ${boxes}.`,
    anyOf: either,
    allOf: list,
    keyTitle: 'Key to the answers',
    keyLead: 'For the professional or the front desk.',
    howTo: [
      'Go down the lists. A line fits when the boxes that it names are ticked.',
      'The first list with a line that fits is the one that counts. Still, talk about every line that fits.',
      'A question with no tick counts as “Not sure”. Where there is no such box, it counts as “Prefer not to say”.',
      'Are there two ticks where one is asked for, or “None of these” next to another tick? Then ask first what is meant.',
      'This key fits forms in every language. The rules version has to be the same on both.',
    ],
    ticked: 'If ticked',
    openTitle: 'Ask first: not sure, or not said',
    openLead: 'These answers rule nothing out. Talk about these points before anything is booked.',
    noneTitle: 'If no line fits',
    holdsUntil: (until) =>
      `Some rules have to be checked again by ${format.date(until)}. After that day, print a new copy.`,
    sources: (page) => `The page “${page}” of Needlewise shows who says so.`,
    notes: 'Notes of the professional',
    signature: 'Date and signature',
  },
}
