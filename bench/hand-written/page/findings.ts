import { html, type Markup } from './html.ts'
import { details, linkTo, links } from './question.ts'
import { isOpen, type Because, type Finding } from './rules.ts'
import type { RuleWords, Words } from './words.ts'

/** A part of the result with a heading to go to. */
export const section = (id: string, title: string | undefined, body: Markup): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${title}</h2>
    ${body}
  </section>`

const labelOf = (words: Words, { question, answer }: Because): string =>
  words.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === answer)
    ?.label ?? ''

/** Whether the respondent said this themselves: the last answer is the one that the rule is about. */
export const isSaid = ({ sure, because }: Finding): boolean =>
  sure || (because.length > 0 && !isOpen(because.at(-1)?.answer ?? ''))

function grounds({ rule, sure, because }: Finding, words: Words): Markup {
  const { result } = words
  const unsure = because.some(({ answer }) => answer === 'declined')
    ? result['declinedChange']
    : result['notSureChange']
  return html`<div class="grounds">
    <div>
      <p>${rule.reason}</p>
      ${rule.listedOnly && html`<p class="soft">${result['noReasonGiven']}</p>`}
    </div>
    <div>
      <p class="label">${result['change']}</p>
      <p>${sure ? rule.change : unsure}</p>
    </div>
    ${
      rule.disagreement &&
      html`<div>
        <p class="label">${result['disagreement']}</p>
        <p>${rule.disagreement}</p>
      </div>`
    }
    <div>
      <p class="label">${result['sources']}</p>
      ${links(rule.sources, words)}
    </div>
    ${details(result['sourcesInDetail'] ?? '', citations(rule, words))}
  </div>`
}

const citations = ({ citations: all }: RuleWords, words: Words): Markup =>
  html`<ul class="citations">
    ${all.map(([source, at, remark]) => {
      const remarks = [remark, ...(words.sources[source]?.remarks ?? [])]
      return html`<li>
        <cite>${linkTo(source, words)}<span lang="en">: ${at}</span></cite>
        <span class="remarks">${remarks.map((one) => html`<span>${one}</span>`)}</span>
      </li>`
    })}
  </ul>`

/** Each question that led to a finding, with what was answered to it. */
function becauseOf(finding: Finding, words: Words): Markup {
  const questions = words.questions.filter(({ id }) =>
    finding.because.some(({ question }) => question === id),
  )
  return html`<div>
    <p class="label">${words.result['youSaid']}</p>
    ${questions.map(({ id, title }) => {
      const given = finding.because.filter(({ question }) => question === id)
      return html`<p>
        ${title} <b>${given.map((one) => labelOf(words, one)).join(words.between)}</b>
      </p>`
    })}
  </div>`
}

/** A reason that the respondent stated. */
export const saidCard = (finding: Finding, words: Words): Markup =>
  html`<article class="card ${finding.level}" aria-labelledby="finding-${finding.rule.id}">
    <span class="tag">${words.levels[finding.level]}</span>
    <h3 id="finding-${finding.rule.id}" tabindex="-1">${finding.rule.name}</h3>
    ${becauseOf(finding, words)} ${grounds(finding, words)}
  </article>`

/** What one answer left open. */
function openCard(question: string, findings: readonly Finding[], words: Words): Markup {
  const asked = words.questions.find(({ id }) => id === question)
  const open = findings[0]?.because.findLast(({ answer }) => isOpen(answer))
  const [only] = findings.length === 1 ? findings : []
  return html`<article class="card ask-first" aria-labelledby="open-${question}">
    <span class="tag">${words.levels['ask-first']}</span>
    <h3 id="open-${question}">${asked?.title}</h3>
    <div>
      <p class="label">${words.result['youSaid']}</p>
      <p><b>${open && labelOf(words, open)}</b></p>
    </div>
    ${
      only
        ? html`<div>
            <p class="label">${only.rule.name}</p>
            ${grounds(only, words)}
          </div>`
        : findings.map((finding) =>
            details(
              finding.rule.name,
              html`${becauseOf(finding, words)}${grounds(finding, words)}`,
            ),
          )
    }
  </article>`
}

/** What was left open, by the answer that left it so. */
export function openCards(findings: readonly Finding[], words: Words): Markup | false {
  const groups = Map.groupBy(
    findings.filter((finding) => !isSaid(finding)),
    (finding) => finding.because.findLast(({ answer }) => isOpen(answer))?.question ?? '',
  )
  if (groups.size === 0) return false
  const ordered = words.questions.flatMap(({ id }) => {
    const group = groups.get(id)
    return group ? [openCard(id, group, words)] : []
  })
  const { notSureTitle, notSureLead } = words.result
  return section(
    'not-sure',
    notSureTitle,
    html`<p>${notSureLead}</p>
      ${ordered}`,
  )
}
