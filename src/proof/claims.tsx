import type { Text } from '../text/index.ts'
import { Code, Figures } from '../ui/figures.tsx'
import { Card } from '../ui/layout.tsx'
import type { Claim, Proof } from './model.ts'

interface ClaimProps {
  readonly claim: Claim
  readonly proof: Proof
  readonly text: Text
}

/** What is left out of a claim, by name. */
function Except({ claim: { id }, proof: { space }, text }: ClaimProps) {
  const { proof: words, rules, questions } = text
  if (id === 'every-rule-fires' && space.onlyUnsure.length > 0) {
    return <p>{words.onlyUnsure(space.onlyUnsure.map((rule) => rules[rule].name))}</p>
  }
  if (id === 'every-option-matters' && space.informing.length > 0) {
    return <p>{words.informing(space.informing.map((question) => questions[question].title))}</p>
  }
  return null
}

/** One claim: what it says, on how much it was tried, and the test that holds it. */
function ClaimCard(props: ClaimProps) {
  const { claim, text } = props
  const { id, walked, of, drawn, test } = claim
  const { proof: words, format } = text
  const { name, words: said } = words.claims[id]
  return (
    <Card labelledBy={`claim-${id}`}>
      <h3 id={`claim-${id}`}>{name}</h3>
      <p>{said}</p>
      <Except {...props} />
      <Figures
        items={[
          ...(walked > 0
            ? [{ id: 'of', name: words.walkedOf[of], value: format.number(walked) }]
            : []),
          ...(drawn > 0 ? [{ id: 'drawn', name: words.drawn, value: format.number(drawn) }] : []),
          { id: 'test', name: words.test, value: <Code>{`npm run check:unit -- ${test}`}</Code> },
        ]}
      />
    </Card>
  )
}

/** Every claim that holds. */
export const Claims = ({ proof, text }: Omit<ClaimProps, 'claim'>) =>
  proof.claims.map((claim) => <ClaimCard key={claim.id} claim={claim} proof={proof} text={text} />)
