import { isSaid, openCards, saidCard, section } from './findings.ts'
import { html, type Markup } from './html.ts'
import { links, terms } from './question.ts'
import { findingsOf, type Answers, type Finding } from './rules.ts'
import type { Outcome, Words } from './words.ts'

const list = (items: readonly string[], tag: 'ol' | 'ul' = 'ul'): Markup => {
  const rows = items.map((item) => html`<li>${item}</li>`)
  return tag === 'ol'
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`
}

/** What to ask the professional, each once. */
function asksFor(findings: readonly Finding[], words: Words): readonly string[] {
  const all = findings.flatMap((finding) => finding.because)
  const unsure = all.filter(({ answer }) => answer === 'unsure').map(({ question }) => question)
  return [
    ...new Set([
      ...findings.filter(isSaid).flatMap(({ rule }) => rule.ask),
      ...[...new Set(unsure)].flatMap(
        (id) => words.questions.find((question) => question.id === id)?.notSure ?? [],
      ),
      ...all.flatMap(({ answer }) =>
        answer === 'declined' ? (words.result['askDeclined'] ?? []) : [],
      ),
      ...words.askAlways,
    ]),
  ]
}

function wishes(answers: Answers, held: boolean, words: Words): Markup {
  const { concerns } = words
  const chosen = new Set([answers[words.wishesOf] ?? []].flat())
  return section(
    'wishes',
    concerns['title'],
    html`<p>${concerns['lead']}</p>
      ${held && html`<p><strong>${concerns['held']}</strong></p>`}
      ${words.wishes
        .filter(({ id }) => chosen.has(id))
        .map(
          ({ id, label, lines, alternatives, sources }) =>
            html`<article class="card" aria-labelledby="wish-${id}">
              <h3 id="wish-${id}">${label}</h3>
              ${lines.map((line) => html`<p>${line}</p>`)}
              <div>
                <p class="label">${concerns['alternatives']}</p>
                ${list(alternatives)}
              </div>
              ${links(sources, words)}
            </article>`,
        )}
      <p>${concerns['areas']}</p>
      <h3>${concerns['courseTitle']}</h3>
      ${list(words.course)}
      <p class="soft">${words.form['from']} <cite>${words.courseFrom}</cite></p>`,
  )
}

/** Everything on the result that can be gone to. */
function contents(findings: readonly Finding[], words: Words): Markup | false {
  if (findings.length < 3) return false
  const { result, concerns, form, handOff } = words
  const entries = [
    ...findings.filter(isSaid).map(({ rule }) => [`finding-${rule.id}`, rule.name]),
    ...(findings.every(isSaid) ? [] : [['not-sure', result['notSureTitle']]]),
    ['ask', result['askTitle']],
    ['hand-off', handOff['title']],
    ['wishes', concerns['title']],
    ['not-covered', result['notCoveredTitle']],
    ['hard-words', form['hardWords']],
    ['judged-by', result['versionTitle']],
  ] as const
  return html`<nav class="contents" aria-label="${words.guide['contents']}">
    <p class="label" aria-hidden="true">${words.guide['contents']}</p>
    <ul>
      ${entries.map(([id, title]) => html`<li><a href="#${id}" data-focus="${id}">${title}</a></li>`)}
    </ul>
  </nav>`
}

function limits(outcome: Outcome, findings: readonly Finding[], answers: Answers, words: Words) {
  const wished = new Set([answers[words.wishesOf] ?? []].flat())
  const hard = [
    ...words.outcomes[outcome].terms,
    ...findings.flatMap(({ rule }) => rule.terms),
    ...words.wishes.filter(({ id }) => wished.has(id)).flatMap((wish) => wish.terms),
  ]
  const { result, form } = words
  return html`${section('not-covered', result['notCoveredTitle'], list(words.notCovered))}
  ${section('hard-words', form['hardWords'], terms(hard, words))}
  ${section(
    'judged-by',
    result['versionTitle'],
    html`${words.judgedBy.map((line) => html`<p>${line}</p>`)}
      <p><a href="evidence.html">${result['evidenceLink']}</a></p>`,
  )}`
}

const handOff = ({ handOff: words }: Words): Markup =>
  section(
    'hand-off',
    words['title'],
    html`<p>${words['lead']}</p>
      <p><button type="button" data-do="print">${words['print']}</button></p>
      <p class="soft">${words['printHint']}</p>`,
  )

/** The result of these answers: what to do, why, on whose word, and what to ask. */
export function resultPage(answers: Answers, words: Words): Markup {
  const findings = findingsOf(words, answers)
  const outcome = findings[0]?.level ?? 'none-identified'
  const { headline, meaning, next } = words.outcomes[outcome]
  const { result, concerns, shell } = words
  const said = findings.filter(isSaid)
  return html`<div class="stack">
    <div class="callout ${outcome}">
      <h1 tabindex="-1">${headline}</h1>
      <p>${meaning}</p>
    </div>
    ${section('next', result['nextTitle'], list(next, 'ol'))} ${contents(findings, words)}
    ${
      said.length > 0 &&
      section(
        'because',
        result['because'],
        html`<p class="soft">${result['levelsOurs']}</p>
          ${said.map((finding) => saidCard(finding, words))}`,
      )
    }
    ${openCards(findings, words)}
    ${section(
      'ask',
      result['askTitle'],
      html`<p>${result['askLead']}</p>
        ${list(asksFor(findings, words))}`,
    )}
    ${handOff(words)}
    <p>
      <button type="button" class="plain" data-do="check">${result['changeAnswers']}</button>
    </p>
    ${wishes(answers, outcome === 'avoid' || outcome === 'wait', words)}
    <p><a href="guide.html">${concerns['guideLink']}</a></p>
    ${limits(outcome, findings, answers, words)}
    <p><strong>${shell['consult']}</strong></p>
  </div>`
}
