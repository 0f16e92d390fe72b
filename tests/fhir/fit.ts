import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
} from '@medplum/fhirtypes'

const nameOf = ({ system, code }: Coding): string => `${system}|${code}`

function given(response: QuestionnaireResponse, linkId: string): readonly string[] {
  const item = response.item?.find((one) => one.linkId === linkId)
  return (item?.answer ?? []).map(({ valueCoding = {} }) => nameOf(valueCoding))
}

function isEnabled(
  { enableWhen, enableBehavior }: QuestionnaireItem,
  response: QuestionnaireResponse,
) {
  if (!enableWhen) return true
  const holds = ({ question, operator, answerCoding }: QuestionnaireItemEnableWhen): boolean => {
    if (operator !== '=' || !answerCoding) throw new Error('fit: only "=" of a coding is known.')
    return given(response, question).includes(nameOf(answerCoding))
  }
  return enableBehavior === 'all' ? enableWhen.every(holds) : enableWhen.some(holds)
}

/** What is wrong with one item of the questionnaire in a response. */
function wrongsOf(item: QuestionnaireItem, response: QuestionnaireResponse): readonly string[] {
  const { linkId, answerOption = [], required, repeats, type } = item
  const answers = given(response, linkId)
  const offered = new Set(answerOption.map(({ valueCoding = {} }) => nameOf(valueCoding)))
  const texts = (response.item ?? []).filter((one) => one.linkId === linkId)
  const isAsked = isEnabled(item, response) && type !== 'display'
  return [
    ...(isAsked && required && answers.length === 0 ? [`${linkId} is required`] : []),
    ...(!isAsked && texts.length > 0 ? [`${linkId} is not asked`] : []),
    ...(!repeats && answers.length > 1 ? [`${linkId} takes one answer`] : []),
    ...answers.filter((one) => !offered.has(one)).map((one) => `${linkId} offers no ${one}`),
  ]
}

/** Why a response is none to its questionnaire: what no validator at hand looks at. Empty: it fits. */
export function misfits(
  response: QuestionnaireResponse,
  questionnaire: Questionnaire,
): readonly string[] {
  const items = questionnaire.item ?? []
  const order = items.map(({ linkId }) => linkId)
  const at = (response.item ?? []).map(({ linkId }) => order.indexOf(linkId))
  const name = `${questionnaire.url}|${questionnaire.version}`
  return [
    ...(response.questionnaire === name ? [] : [`it is for ${response.questionnaire}`]),
    ...at.flatMap((place, index) =>
      place < 0 ? [`item ${index} is not in the questionnaire`] : [],
    ),
    ...(at.every((place, index) => index === 0 || place > (at[index - 1] ?? -1))
      ? []
      : ['the order differs']),
    ...items.flatMap((item) => wrongsOf(item, response)),
  ]
}
