import type { ProofPageWords } from '../proof.ts'
import { format, list, quoted } from './format.ts'
import { noneNamed } from './professional.ts'
import { declined as declinedLabel, yesNo } from './questions.ts'
import { titles } from './titles.ts'

const no = quoted(yesNo.no)
const notSure = quoted(yesNo.unsure)
const declined = quoted(declinedLabel)

/** What was proved of the rules, in English. */
export const proof: ProofPageWords = {
  title: titles.proof,
  lead: 'You do not have to trust this check. Each time its rules change, a program tries them on all kinds of answers. If one claim on this page were wrong, nothing would be built.',
  link: 'What we proved of these rules',
  figuresTitle: 'How much there is to try',
  figures: {
    sets: 'Ways to answer all the questions',
    path: 'Questions that one person is asked',
    fromTo: (from, to) => `${format.number(from)} to ${format.number(to)}`,
    groups: 'Groups of questions',
    walked: 'Sets of answers tried one by one',
    changes: 'Changes of one answer tried one by one',
    drawn: 'More sets, drawn by chance',
  },
  how: {
    title: 'How we tried them',
    paragraphs: [
      'A set is one answer to each question that a person is asked. There are too many sets to try each of them.',
      'But one rule reads only a few questions. Questions that are tied together by rules are a group. No rule reads two groups.',
      'We try every set of answers to a group. All the other answers then have nothing to report.',
      'If a group is too large for that, we hold one of its questions on one answer. The rest then falls into smaller parts. We try every set of each part, and do so for every answer to the question that we hold.',
      'A result is the gravest of what all groups come to. So what is shown for each group is shown for all sets, as long as the groups do not touch.',
      'That they do not touch is plain from the rules. To see that the program keeps to it, we draw whole sets by chance. What it finds in a whole set must be just what it finds in the groups.',
    ],
  },
  groups: {
    title: 'The groups, and how many sets of each we tried',
    tried: (walked, of) => `${walked} of ${of}`,
    held: (questions) => `Held on each of its answers: ${list(questions)}`,
  },
  worse: {
    title: `What ${quoted('more worrying')} means here`,
    paragraphs: [
      `With one answer to choose: an answer that no rule names, such as ${no}, worries least. Then come ${notSure} and ${declined}. An answer that a rule names worries most.`,
      `With boxes to tick: one box more is more worrying. Or only ${notSure} or ${declined} was ticked, and a whole reason is ticked in its place.`,
      'In exact words: we look at each place where a rule reads the question. There, the second answer makes us as sure of the reason as the first, or more. The order is no, not sure, yes. Or the first answer only leaves things open, and the second meets a whole rule by itself.',
      'Two answers that name two different reasons are not compared. Neither are two places on the skin.',
      'An answer can bring one more question. Then each answer to that one is tried, too.',
    ],
  },
  claimsTitle: 'What we claim',
  claims: {
    'nothing-hidden': {
      name: 'No reason is hidden',
      words: `You name a reason, or leave one open. Then the result is never ${quoted(noneNamed)}.`,
    },
    'never-softer': {
      name: 'More worry never makes a result milder',
      words: 'When one answer turns more worrying, the result stays as it was or gets graver.',
    },
    'unsure-is-not-no': {
      name: `${notSure} is never read as ${no}`,
      words: `Who says ${notSure} or ${declined} always has something to ask about. An answer to a question that the person is not asked counts for nothing.`,
    },
    'as-written': {
      name: 'What is found is what the rules say',
      words:
        'A second program reads the rules in its own way. Both find the same reasons at the same levels: no more and no fewer.',
    },
    'every-path-ends': {
      name: 'Every way ends',
      words:
        'Who answers all that is asked gets a result. Nobody gets one before that, and no question comes twice.',
    },
    'every-question-asked': {
      name: 'Every question is asked',
      words: 'For each question there is somebody who comes to it.',
    },
    'every-rule-fires': {
      name: 'Every rule can count',
      words:
        'For each rule there are answers that state it. There are also answers that leave it open.',
    },
    'every-option-matters': {
      name: 'Every answer matters',
      words: 'Each answer that we offer changes what is found for somebody.',
    },
    'every-outcome-reached': {
      name: 'Every result can come up',
      words: 'For each result there are answers that lead to it.',
    },
    'groups-are-apart': {
      name: 'The groups do not touch',
      words:
        'What is found in a whole set is what is found in its groups, one by one. This can only be tried, not shown for every set.',
    },
  },
  onlyUnsure: (rules) => `About not being sure, and so never stated: ${list(rules)}.`,
  informing: (questions) =>
    `These questions change nothing. We ask them so that we can tell you more: ${list(questions)}`,
  walkedOf: {
    sets: 'Sets tried one by one',
    changes: 'Changes of one answer tried one by one',
    rules: 'Rules tried one by one',
    options: 'Answers on offer tried one by one',
    outcomes: 'Results tried one by one',
    questions: 'Questions tried one by one',
  },
  drawn: 'Drawn by chance',
  test: 'The test that breaks it on purpose',
  chance: {
    title: 'What chance can tell, and what it cannot',
    drew: (pairs) =>
      `We drew ${format.number(pairs)} pairs. A pair is a set, and the same set with one answer that is as worrying or more.`,
    even: (pairs) =>
      `In ${format.number(pairs)} of them, every set was as likely to be drawn as any other. In the rest, most answers have nothing to report.`,
    ruleOfThree: (pairs) =>
      `No pair broke a claim. Such a number allows one thing to be said, by the rule of three. With 95% confidence, fewer than 3 in ${format.number(pairs)} of all sets break one.`,
    not: 'It does not say that there are none. A fault that needs many rare answers at once, out of more than one part, could still hide. Within one part none can: there, each set was tried.',
    seed: 'The draw starts from a seed. The seed is the hash of the rules, so nobody chose it. Who starts from it draws the very same sets.',
    seedName: 'Seed',
    method:
      'The numbers are the key stream of AES-128 in counter mode. The key is the first half of the SHA-256 of the seed.',
    tableCaption: 'What the evenly drawn sets came to',
    outcome: 'Result',
    sets: 'Sets',
    none: noneNamed,
  },
  mutation: {
    title: 'Would our tests notice a fault?',
    lead: 'A program puts small faults into the rules and the steps, one at a time. Then it runs the tests. A test should notice each fault. Titles, sources and figures are left out: no result depends on them.',
    missing: 'This was not run yet. So there are no figures to show.',
    otherSources: (on) =>
      `This was last run on ${format.date(on)}, when the rules or the steps were not as they are now. So its figures do not count here.`,
    current: (on) =>
      `This was run on ${format.date(on)}, with the tests of that day. The rules and the steps were just those of this page.`,
    total: 'Faults put in',
    killed: 'Noticed by a test',
    timeout: 'Noticed because the tests no longer came to an end',
    survived: 'Not noticed',
    noCoverage: 'Reached by no test',
    share: 'Of each 100 faults, noticed',
    survivorsTitle: 'Faults that no test noticed, and why they may stay',
    allNoticed: 'Every fault was noticed.',
  },
  ledger: {
    title: 'The versions of the rules',
    lead: 'No rule changes without a new version. A test compares each rule with what was written down for its version.',
    caption: 'Every version, with what changed in it',
    version: 'Version',
    since: 'Since',
    changed: 'What changed',
    first: 'The first version',
  },
  commands: {
    title: 'See for yourself',
    lead: 'Who has the source code of this check can run all of it again.',
    prove: 'Proves every claim anew. If one is wrong, it names the smallest answers that show it.',
    mutation: 'Puts the faults in again, and counts those that are noticed.',
    reviews: 'Names every rule that should have been checked again by now.',
    forPrograms: 'All figures of this page, for programs to read',
  },
}
