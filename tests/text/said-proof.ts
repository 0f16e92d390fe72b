import type { Text } from '../../src/text/index.ts'
import type { Said } from './leaves.ts'

const many = 4_100_043
const names = ['One', 'Two', 'Three']

/** The words of the page of what was proved, around values that can stand nowhere else. */
export const saidOfProof: Readonly<Record<string, (text: Text) => readonly Said[]>> = {
  'proof.figures.fromTo': ({ proof }) => [
    { words: proof.figures.fromTo(41, 43), shown: ['41', '43'] },
  ],
  'proof.groups.tried': ({ proof }) => [
    { words: proof.groups.tried('41', '43'), shown: ['41', '43'] },
  ],
  'proof.groups.held': ({ proof }) => [{ words: proof.groups.held(names), shown: names }],
  'proof.onlyUnsure': ({ proof }) => [{ words: proof.onlyUnsure(names), shown: names }],
  'proof.informing': ({ proof }) => [{ words: proof.informing(names), shown: names }],
  'proof.chance.drew': ({ proof: { chance }, format }) => [
    { words: chance.drew(many), shown: [format.number(many)] },
  ],
  'proof.chance.even': ({ proof: { chance }, format }) => [
    { words: chance.even(many), shown: [format.number(many)] },
  ],
  'proof.chance.ruleOfThree': ({ proof: { chance }, format }) => [
    { words: chance.ruleOfThree(many), shown: ['95', '3', format.number(many)] },
  ],
  'proof.mutation.otherSources': ({ proof: { mutation }, format }) => [
    { words: mutation.otherSources('2031-05-07'), shown: [format.date('2031-05-07')] },
  ],
  'proof.mutation.current': ({ proof: { mutation }, format }) => [
    { words: mutation.current('2031-05-07'), shown: [format.date('2031-05-07')] },
  ],
}
