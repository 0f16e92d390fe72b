import {
  questions,
  type Answers,
  type Level,
  type QuestionId,
  type RuleId,
} from '../rules/index.ts'
import type { ByHand } from './assess-by-hand.ts'

// The shipped rules as if/else, written by hand: what `assess` is measured beside. It gives the outcome and the
// findings, gravest first, without explanations. Once as exact as `assess` about what is an answer, and once unchecked.

interface Raised {
  readonly rule: RuleId
  readonly level: Level
  readonly basis: 'stated' | 'unsure'
}
interface Lists {
  readonly avoid: Raised[]
  readonly wait: Raised[]
  readonly askFirst: Raised[]
  readonly open: Raised[]
}

const avoid = (rule: RuleId): Raised => ({ rule, level: 'avoid', basis: 'stated' })
const wait = (rule: RuleId): Raised => ({ rule, level: 'wait', basis: 'stated' })
const askFirst = (rule: RuleId): Raised => ({ rule, level: 'ask-first', basis: 'stated' })
const open = (rule: RuleId): Raised => ({ rule, level: 'ask-first', basis: 'unsure' })

function firstOpen(answers: Answers): QuestionId | null {
  if (answers.treatment === undefined) return 'treatment'
  if (answers.concerns === undefined) return 'concerns'
  if (answers.area === undefined) return 'area'
  if (answers.age === undefined) return 'age'
  if (answers.pregnancy === undefined) return 'pregnancy'
  if (answers.breastfeeding === undefined) return 'breastfeeding'
  if (answers['active-acne'] === undefined) return 'active-acne'
  if (answers['eczema-psoriasis'] === undefined) return 'eczema-psoriasis'
  if (answers['keloid-history'] === undefined) return 'keloid-history'
  if (answers.isotretinoin === undefined) return 'isotretinoin'
  if (answers['broken-skin'] === undefined) return 'broken-skin'
  if (answers['skin-infection'] === undefined) return 'skin-infection'
  if (answers['skin-cancer'] === undefined) return 'skin-cancer'
  if (answers['bleeding-disorder'] === undefined) return 'bleeding-disorder'
  if (answers.allergy === undefined) return 'allergy'
  if (answers.precautions === undefined) return 'precautions'
  const hasDiabetes = answers.precautions.includes('diabetes')
  return hasDiabetes && answers['diabetes-control'] === undefined ? 'diabetes-control' : null
}

const isYesNo = (given: unknown): boolean => given === 'yes' || given === 'no' || given === 'unsure'
const isYesNoDeclined = (given: unknown): boolean => isYesNo(given) || given === 'declined'

function isListOf(options: ReadonlySet<unknown>, given: unknown): boolean {
  if (!Array.isArray(given) || given.length === 0) return false
  for (const [at, option] of given.entries()) {
    if (!options.has(option) || given.indexOf(option) !== at) return false
  }
  return given.length === 1 || !given.includes('none')
}
const wishes = new Set<unknown>(questions.concerns.options)
const areas = new Set<unknown>(questions.area.options)
const precautionsOnOffer = new Set<unknown>(questions.precautions.options)

/** As `firstOpen`, where an answer that is not on offer is none. */
function firstUnanswered(answers: Answers): QuestionId | null {
  const { treatment, age, isotretinoin, 'diabetes-control': control } = answers
  const isKind = treatment === 'professional' || treatment === 'radiofrequency'
  if (!isKind && treatment !== 'at-home' && treatment !== 'unsure') return 'treatment'
  if (!isListOf(wishes, answers.concerns)) return 'concerns'
  if (!isListOf(areas, answers.area)) return 'area'
  const isAge = age === 'under-18' || age === '18-to-21' || age === '22-or-over'
  if (!isAge && age !== 'declined') return 'age'
  if (!isYesNoDeclined(answers.pregnancy)) return 'pregnancy'
  if (!isYesNoDeclined(answers.breastfeeding)) return 'breastfeeding'
  if (!isYesNo(answers['active-acne'])) return 'active-acne'
  if (!isYesNo(answers['eczema-psoriasis'])) return 'eczema-psoriasis'
  if (!isYesNo(answers['keloid-history'])) return 'keloid-history'
  const isTaken = isotretinoin === 'now' || isotretinoin === 'under-6-months'
  if (!isTaken && isotretinoin !== 'no' && isotretinoin !== 'unsure') return 'isotretinoin'
  if (!isYesNo(answers['broken-skin'])) return 'broken-skin'
  if (!isYesNo(answers['skin-infection'])) return 'skin-infection'
  if (!isYesNoDeclined(answers['skin-cancer'])) return 'skin-cancer'
  if (!isYesNoDeclined(answers['bleeding-disorder'])) return 'bleeding-disorder'
  if (!isYesNo(answers.allergy)) return 'allergy'
  if (!isListOf(precautionsOnOffer, answers.precautions)) return 'precautions'
  if (!answers.precautions?.includes('diabetes')) return null
  const isControl = control === 'controlled' || control === 'uncontrolled'
  return isControl || control === 'unsure' || control === 'declined' ? null : 'diabetes-control'
}

function lifeStage({ pregnancy, breastfeeding, age }: Answers, to: Lists): void {
  if (pregnancy === 'yes') to.avoid.push(avoid('pregnancy'))
  else if (pregnancy === 'unsure' || pregnancy === 'declined') to.open.push(open('pregnancy'))
  if (breastfeeding === 'yes') to.avoid.push(avoid('breastfeeding'))
  else if (breastfeeding === 'unsure' || breastfeeding === 'declined') {
    to.open.push(open('breastfeeding'))
  }
  if (age === 'under-18') to.avoid.push(avoid('under-18'))
  else if (age === 'declined') to.open.push(open('under-18'))
  if (age === '18-to-21') to.askFirst.push(askFirst('age-18-to-21'))
  else if (age === 'declined') to.open.push(open('age-18-to-21'))
}

function skinToday(answers: Answers, isOpen: boolean, to: Lists): void {
  const { area = [], precautions = [] } = answers
  const isUndecided = area.includes('unsure')
  const isKnown = area.some((one) => one !== 'unsure')
  /** A reason that holds only on the skin to be treated. */
  const inArea = (given: string | undefined, stated: Raised[], finding: Raised): void => {
    if (given === 'yes' && isKnown) stated.push(finding)
    else if (given === 'yes' || given === 'unsure') to.open.push(open(finding.rule))
  }
  const ticked = (option: (typeof precautions)[number]) =>
    precautions.includes(option) ? 'yes' : isOpen ? 'unsure' : 'no'
  inArea(answers['active-acne'], to.wait, wait('active-acne'))
  inArea(answers['eczema-psoriasis'], to.avoid, avoid('eczema-psoriasis-area'))
  inArea(answers['broken-skin'], to.wait, wait('broken-skin'))
  inArea(answers['skin-infection'], to.wait, wait('skin-infection'))
  inArea(ticked('sun'), to.wait, wait('sun'))
  inArea(ticked('moles-marks'), to.askFirst, askFirst('moles-marks-area'))
  const isFace = area.includes('face')
  if (isFace && precautions.includes('cold-sores')) to.askFirst.push(askFirst('cold-sores-history'))
  else if ((isFace || isUndecided) && (precautions.includes('cold-sores') || isOpen)) {
    to.open.push(open('cold-sores-history'))
  }
  if (isUndecided) to.open.push(open('area-undecided'))
}

function scarring(answers: Answers, isOpen: boolean, to: Lists): void {
  const { precautions = [] } = answers
  const keloid = answers['keloid-history']
  if (keloid === 'yes') to.avoid.push(avoid('keloid-tendency'))
  else if (keloid === 'unsure') to.open.push(open('keloid-tendency'))
  if (precautions.includes('pigment')) to.askFirst.push(askFirst('pigment'))
  else if (isOpen) to.open.push(open('pigment'))
  if (precautions.includes('eczema-psoriasis-other')) {
    to.askFirst.push(askFirst('eczema-psoriasis-other'))
  } else if (isOpen) to.open.push(open('eczema-psoriasis-other'))
}

function medicines({ isotretinoin, precautions = [] }: Answers, isOpen: boolean, to: Lists): void {
  if (isotretinoin === 'now') to.avoid.push(avoid('isotretinoin-now'))
  else if (isotretinoin === 'unsure') to.open.push(open('isotretinoin-now'))
  if (isotretinoin === 'under-6-months') to.wait.push(wait('isotretinoin-recent'))
  else if (isotretinoin === 'unsure') to.open.push(open('isotretinoin-recent'))
  if (precautions.includes('cancer-treatment')) to.avoid.push(avoid('cancer-treatment'))
  else if (isOpen) to.open.push(open('cancer-treatment'))
  if (precautions.includes('blood-thinners')) to.askFirst.push(askFirst('blood-thinners'))
  else if (isOpen) to.open.push(open('blood-thinners'))
}

function general(answers: Answers, isOpen: boolean, to: Lists): void {
  const { precautions = [], allergy } = answers
  const cancer = answers['skin-cancer']
  if (cancer === 'yes') to.avoid.push(avoid('skin-cancer'))
  else if (cancer === 'unsure' || cancer === 'declined') to.open.push(open('skin-cancer'))
  const bleeding = answers['bleeding-disorder']
  if (bleeding === 'yes') to.avoid.push(avoid('bleeding-disorder'))
  else if (bleeding === 'unsure' || bleeding === 'declined') to.open.push(open('bleeding-disorder'))
  if (allergy === 'yes') to.avoid.push(avoid('metal-anaesthetic-allergy'))
  else if (allergy === 'unsure') to.open.push(open('metal-anaesthetic-allergy'))
  if (precautions.includes('immune')) to.askFirst.push(askFirst('immune'))
  else if (isOpen) to.open.push(open('immune'))
  if (precautions.includes('diabetes')) {
    to.askFirst.push(askFirst('diabetes'))
    const control = answers['diabetes-control']
    if (control === 'uncontrolled') to.askFirst.push(askFirst('diabetes-uncontrolled'))
    else if (control !== 'controlled') to.open.push(open('diabetes-uncontrolled'))
  } else if (isOpen) to.open.push(open('diabetes'))
  if (precautions.includes('autoimmune')) to.askFirst.push(askFirst('autoimmune'))
  else if (isOpen) to.open.push(open('autoimmune'))
}

/** What `assess` gives of answers that are on offer, but for the explanations. Anything else counts as "no". */
export const shippedUnchecked = (answers: Answers): ByHand => judge(answers, firstOpen(answers))

/** What `assess` gives of any answers, but for the explanations: junk is no answer, as the rules have it. */
export const shippedByHand = (answers: Answers): ByHand => judge(answers, firstUnanswered(answers))

function judge(answers: Answers, next: QuestionId | null): ByHand {
  if (next !== null) return { status: 'in-progress', next }
  const to: Lists = { avoid: [], wait: [], askFirst: [], open: [] }
  const { treatment, precautions = [] } = answers
  const isOpen = precautions.includes('unsure') || precautions.includes('declined')
  lifeStage(answers, to)
  skinToday(answers, isOpen, to)
  scarring(answers, isOpen, to)
  medicines(answers, isOpen, to)
  general(answers, isOpen, to)
  if (treatment === 'radiofrequency') to.askFirst.push(askFirst('radiofrequency'))
  else if (treatment === 'unsure') to.open.push(open('radiofrequency'))
  if (treatment === 'at-home') to.askFirst.push(askFirst('at-home-use'))
  else if (treatment === 'unsure') to.open.push(open('at-home-use'))
  const findings = [...to.avoid, ...to.wait, ...to.askFirst, ...to.open]
  return { status: 'completed', outcome: findings[0]?.level ?? 'none-identified', findings }
}
