import type { Text } from '../text.ts'
import { format } from './format.ts'

type Papers = Pick<Text, 'calls' | 'stances' | 'readings' | 'reviewers' | 'evidence' | 'about'>

/** Where the rules come from, and what this check is, in English. */
export const papers: Papers = {
  calls: {
    contraindication: 'says: a reason not to treat',
    'not-recommended': 'says: not recommended',
    'may-not-be-suitable': 'says: may not be right for you',
    'not-evaluated': 'says: not tested on',
    'not-authorised': 'says: not authorised for',
    'bound-to-the-area': 'names reasons that count only on the skin to be treated',
    advice: 'gives advice',
  },
  stances: {
    'does-not-list-it': 'does not name it',
    'less-strict': 'is less strict',
    stricter: 'is stricter',
    'other-reason': 'gives another reason',
    'other-scope': 'draws the line elsewhere',
  },
  readings: {
    'in-full': 'We read all of it.',
    'in-part': 'We read a part of it, such as the summary.',
    reproduced: 'We read a copy that somebody else published.',
    'second-hand': 'We read what others report about it.',
  },
  reviewers: {
    'evidence-review': 'us, against the sources; not yet by a doctor',
    clinician: 'a doctor',
  },
  evidence: {
    title: 'Rules and sources',
    lead: 'This page shows every rule of the check: what it asks of you, who says so and how firmly, who checked it and when. It is made from the same rules that judge the answers.',
    levelsTitle: 'What the three levels mean',
    rulesTitle: 'The rules',
    raisedBy: 'Raised by',
    calls: 'Sources',
    dissent: 'Who sees it differently',
    review: (on, by, until) =>
      `Checked on ${format.date(on)} by ${by}. To be checked again by ${format.date(until)}.`,
    lapsed: 'This check is out of date.',
    reasonFrom: 'The reason comes from',
    sourcesTitle: 'The sources',
    sourcesLead: 'Everything that a rule, or a line of the guide, rests on.',
    undated: 'no date given',
    all: 'All of these:',
    any: 'Any of these:',
    followUps: 'Questions that not everybody is asked',
  },
  about: {
    title: 'About this check',
    rules: (version, hash) => `Rules version ${version}, ${hash}.`,
    sections: [
      {
        title: 'What it is',
        paragraphs: [
          'Needlewise is a list of questions for people who are thinking about microneedling for their looks. It names known reasons to avoid it, to wait, or to ask first. It tells you who says so.',
          'It is for learning, and for getting ready to talk to a professional. It is not a medical device and has no medical purpose.',
        ],
      },
      {
        title: 'What it is not',
        paragraphs: [
          'It is not a check-up. It does not look at your skin, name an illness, count points or tell you to go ahead.',
          'It does not replace a doctor or another licensed professional. Please talk to one before any microneedling.',
        ],
      },
      {
        title: 'Who checked the rules',
        paragraphs: [
          'We compared each rule with its sources. No doctor has confirmed the rules yet. Where sources disagree, we say so, and where we chose a level ourselves, we say that too.',
          'Some levels are stricter than a source. Keloids, and eczema or psoriasis on the skin to be treated, are stricter here than on one device label, because our source article says not to do it. “Avoid” under 18 is our own choice. “Avoid” while breastfeeding follows the label. “Avoid” with cancer, or treatment for it, is our reading of a list that has no levels. A mole or mark that only worries you was added by us.',
        ],
      },
      {
        title: 'Your answers',
        paragraphs: [
          'Your answers never leave this device. There is no account, no counting of visitors and no message to anybody. The address of the page shows only which page you are on.',
          'This tab keeps your answers, so that you can reload it. They go when you close it or press “Delete my answers”. If you make a copy of the tab, the copy has them too.',
        ],
      },
      {
        title: 'Where it applies',
        paragraphs: [
          'The rules rest mostly on sources from the United States. Rules for clinics and devices differ from country to country. Ask a professional where you live.',
        ],
      },
    ],
  },
}
