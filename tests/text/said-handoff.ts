import type { Text } from '../../src/text/index.ts'
import type { Said } from './leaves.ts'

/** Between ten and one, so that a clock of twelve hours and one of twenty-four say the same. */
const when = '2031-05-07T11:23:00'
const later = '2032-06-09T12:41:00'
/** The last letters of a key, as bech32 writes them. */
const ending = 'q7xw3k'
const file = 'needlewise-2031.age'

/** For each number: the words around it, in which it has to stand. */
const each = (say: (count: number) => string, counts: readonly number[]): readonly Said[] =>
  counts.map((count) => ({ words: say(count), shown: [String(count)] }))

/** The words with which a result is handed over, around values that can stand nowhere else. */
export const saidAtHandOff: Readonly<Record<string, (text: Text) => readonly Said[]>> = {
  'staff.sealsFor': ({ staff }) => [
    { words: staff.sealsFor(null), shown: [] },
    { words: staff.sealsFor(ending), shown: [ending] },
  ],
  'start.invited': ({ start }) => [{ words: start.invited(ending), shown: [ending] }],
  'handOff.sealedLead': ({ handOff }) => [{ words: handOff.sealedLead(ending), shown: [ending] }],
  'handOff.code': ({ handOff }) => [{ words: handOff.code(41, 43), shown: ['41', '43'] }],
  'handOff.codesHint': ({ handOff }) => [
    ...each(handOff.codesHint, [2, 3, 11, 41, 100]),
    // The button that comes next, by its own name.
    { words: handOff.codesHint(3), shown: [handOff.nextCode] },
  ],
  'handOff.saved': ({ handOff }) => [{ words: handOff.saved(file), shown: [file] }],
  'sheet.answered': ({ sheet, format }) => [
    { words: sheet.answered(when), shown: [format.moment(when)] },
  ],
  'professional.key.opened': ({ professional: { key } }) => [
    { words: key.opened(ending), shown: [ending] },
  ],
  'professional.key.tooShort': ({ professional: { key } }) =>
    each(key.tooShort, [1, 2, 3, 12, 100]),
  'professional.key.made': ({ professional: { key } }) => [
    { words: key.made(file), shown: [file] },
  ],
  'professional.read.partly': ({ professional: { read } }) => [
    { words: read.partly(1, 2, [2]), shown: ['1', '2'] },
    { words: read.partly(3, 9, [4, 5, 6, 7, 8]), shown: ['3', '9', '4', '5', '6', '7', '8'] },
    { words: read.partly(41, 43, [17, 29]), shown: ['41', '43', '17', '29'] },
  ],
  'professional.result.title': ({ professional: { result }, format }) => [
    { words: result.title(when), shown: [format.moment(when)] },
  ],
  'professional.result.unknownAnswer': ({ professional: { result } }) => [
    { words: result.unknownAnswer('moon-phase', 'waning'), shown: ['moon-phase', 'waning'] },
  ],
  'professional.rules.lead': ({ professional: { rules } }) => [
    { words: rules.lead('9.8.7', '10.11.12'), shown: ['9.8.7', '10.11.12'] },
  ],
  'professional.rules.before': ({ professional: { rules } }) => [
    { words: rules.before('9.8.7'), shown: ['9.8.7'] },
  ],
  'professional.rules.after': ({ professional: { rules } }) => [
    { words: rules.after('10.11.12'), shown: ['10.11.12'] },
  ],
  'professional.rules.noted': ({ professional: { rules } }) => [
    {
      words: rules.noted('9.8.7', 'Some outcome', '10.11.12'),
      shown: ['9.8.7', 'Some outcome', '10.11.12'],
    },
  ],
  'professional.since.rulesChanged': ({ professional: { since } }) => [
    { words: since.rulesChanged('9.8.7', '10.11.12'), shown: ['9.8.7', '10.11.12'] },
  ],
  'professional.rules.moved': ({ professional: { rules }, levels: { wait, avoid } }) => [
    {
      words: rules.moved('Some reason', wait.name, avoid.name),
      shown: ['Some reason', wait.name, avoid.name],
    },
  ],
  'professional.rules.unanswered': ({ professional: { rules } }) => [
    { words: rules.unanswered(['One?']), shown: ['One?'] },
    { words: rules.unanswered(['One?', 'Two?', 'Three?']), shown: ['One?', 'Two?', 'Three?'] },
  ],
  'professional.since.lead': ({ professional: { since }, format }) => [
    { words: since.lead(when, later), shown: [format.moment(when), format.moment(later)] },
  ],
  'professional.since.outcomeSame': ({ professional: { rules, since } }) =>
    Object.values(rules.outcome).map((outcome) => ({
      words: since.outcomeSame(outcome),
      shown: [outcome],
    })),
  'professional.decision.notDiscussed': ({ professional: { decision } }) => [
    { words: decision.notDiscussed(['One']), shown: ['One'] },
    { words: decision.notDiscussed(['One', 'Two', 'Three']), shown: ['One', 'Two', 'Three'] },
  ],
}
