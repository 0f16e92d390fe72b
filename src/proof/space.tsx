import type { QuestionId } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Figures } from '../ui/figures.tsx'
import { Label, List, Soft } from '../ui/layout.tsx'
import type { Proof } from './model.ts'

interface FromProof {
  readonly proof: Proof
  readonly text: Text
}

/** How much there is to try, and how much of it was tried. */
export function Space({ proof, text }: FromProof) {
  const { figures } = text.proof
  const { number } = text.format
  const { space, groups, walked, chance } = proof
  return (
    <Figures
      items={[
        { id: 'sets', name: figures.sets, value: number(BigInt(space.sets)) },
        { id: 'path', name: figures.path, value: figures.fromTo(space.shortest, space.longest) },
        { id: 'groups', name: figures.groups, value: number(groups.length) },
        { id: 'walked', name: figures.walked, value: number(walked.sets) },
        { id: 'changes', name: figures.changes, value: number(walked.changes) },
        { id: 'drawn', name: figures.drawn, value: number(chance.sets) },
      ]}
    />
  )
}

/** The titles of some questions. */
export const titlesOf = (text: Text, questions: readonly QuestionId[]): readonly string[] =>
  questions.map((id) => text.questions[id].title)

/** Every group of questions, with how much of it was tried. */
export function Groups({ proof, text }: FromProof) {
  const words = text.proof.groups
  const { number } = text.format
  return (
    <>
      <Label>{words.title}</Label>
      <Figures
        items={proof.groups.map(({ questions, sets, walked, hinges }) => ({
          id: questions.join(' '),
          name: (
            <>
              {questions.length === 1 ? (
                titlesOf(text, questions)
              ) : (
                <List items={titlesOf(text, questions)} />
              )}
              {hinges.length > 0 && <Soft>{words.held(titlesOf(text, hinges))}</Soft>}
            </>
          ),
          value: words.tried(number(walked), number(BigInt(sets))),
        }))}
      />
    </>
  )
}
