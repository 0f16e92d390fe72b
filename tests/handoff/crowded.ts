import { questionIds, questions, type Answers } from '../../rules/index.ts'
import { people, type Person } from '../people.ts'

const isOpen = (option: string): boolean => ['none', 'unsure', 'declined'].includes(option)

/** The first option of every question, which is its gravest; of lists, all that can be ticked. */
const gravest: Readonly<Record<string, unknown>> = Object.fromEntries(
  questionIds.map((id) => {
    const { kind, options } = questions[id]
    return [id, kind === 'one' ? options[0] : options.filter((option) => !isOpen(option))]
  }),
)
const everything = gravest as Required<Answers>

/** Nobody is like these: they have more on one page than anybody. */
export const crowded = {
  everythingAtOnce: {
    name: 'Max has everything that can be said',
    answers: {
      ...everything,
      treatment: 'radiofrequency',
      'diabetes-control': 'uncontrolled',
    },
  },
  halfOpen: {
    name: 'Mia has ticked all lists, and is not sure about anything else',
    answers: {
      ...people.unsureEverywhere.answers,
      concerns: everything.concerns,
      area: everything.area,
      precautions: everything.precautions,
      'diabetes-control': 'unsure',
    },
  },
} as const satisfies Record<string, Pick<Person, 'name'> & { readonly answers: Answers }>
