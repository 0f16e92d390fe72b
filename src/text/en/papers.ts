import type { PaperWords } from '../text.ts'
import { titles } from './titles.ts'
import { format, quoted } from './format.ts'
import { deleteAnswers, listen } from './screens.ts'

/** Where the rules come from, and what this check is, in English. */
export const papers: PaperWords = {
  evidence: {
    title: titles.evidence,
    lead: 'This page shows every rule of the check. It says what the rule asks of you, who says so and how firmly. It also says who checked it and when. It is made from the same rules that judge the answers.',
    levelsTitle: 'What the three levels mean',
    rulesTitle: 'The rules',
    raisedBy: 'Raised by',
    calls: 'Sources',
    dissent: 'Who sees it in another way',
    review: (on, by, until) =>
      `Checked on ${format.date(on)} by ${by}. To be checked again by ${format.date(until)}.`,
    lapsed: 'This check is out of date.',
    reasonFrom: 'The reason comes from',
    sourcesTitle: 'The sources',
    sourcesLead: 'All that a rule, or a line of the guide, rests on.',
    all: 'All of these:',
    any: 'Any of these:',
    followUps: 'Questions that only some people are asked',
  },
  about: {
    title: titles.about,
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
          'It is not a medical exam. It does not look at your skin, name an illness, count points or tell you to go ahead.',
          'It does not replace a doctor or another licensed professional. Please talk to one before any microneedling.',
        ],
      },
      {
        title: 'Who checked the rules',
        paragraphs: [
          'We compared each rule with its sources. No doctor has confirmed the rules yet. Where sources disagree, we say so, and where we chose a level ourselves, we say that too.',
          'Some levels are stricter than a source. Keloids are stricter here than on one device label. So are eczema and psoriasis on the skin to be treated. The reason is that our source article says not to do it. “Avoid” under 18 is our own choice. “Avoid” while breastfeeding follows the label. “Avoid” with cancer, or treatment for it, is our reading of a list that has no levels. A mole or mark that only worries you was added by us.',
        ],
      },
      {
        title: 'Your answers',
        paragraphs: [
          'Your answers never leave this device. There is no account, no counting of visitors and no message to anyone. The address of the page shows only which page you are on.',
          `This tab keeps your answers, so that you can reload it. They go when you close it or press ${quoted(deleteAnswers)}. If you make a copy of the tab, the copy has them too.`,
          'A clinic’s tablet stores nothing of you. Your answers are on its screen only. They go when you are done, or when nobody touches the tablet for a while.',
          'Your device keeps a copy of these pages, so that they work without a network. It also notes when it last reached the web. Now and then the page asks its own site for a newer version. None of that says anything about you.',
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
  accessibility: {
    title: titles.accessibility,
    lead: 'We want everyone to be able to use this check. Here is what we did, how we tested it, and what is not good enough yet.',
    checked: (on) => `We last checked this page on ${format.date(on)}.`,
    sections: [
      {
        title: 'What we aim for',
        paragraphs: [
          'We follow a list of rules for web pages: WCAG 2.2, at level AA. Where we can, we go further. Words stand out at least 7 to 1. Buttons and answers are at least 44 pixels high.',
          'You can use every page with a keyboard, with a screen reader, with large letters and without colours. There is no time limit.',
        ],
      },
      {
        title: 'How we tested it',
        paragraphs: [
          'Each time the check changes, programs test it by themselves. They look at each page and each error, in every language. They do so in light, in dark and in colours that you set yourself.',
          'They do the whole walk in three kinds of browser. They walk through all questions with a keyboard alone, with letters twice as large and on a very small screen. They read a whole visit as a screen reader would say it.',
        ],
      },
      {
        title: 'What is not good enough yet',
        paragraphs: [
          'No person who uses a screen reader every day has tested it yet. We did not try it on real phones with their own screen readers.',
          'The Spanish, French and Arabic words are translations. No second person has checked them yet.',
          'The names of the sources, and of places in them, stay in English in each language.',
          `${quoted(listen)} shows only where your device has a voice of its own for the language.`,
          'The third browser in our tests is close to the one on an iPhone or iPad, but not the same.',
        ],
      },
      {
        title: 'If something stops you',
        paragraphs: [
          'Ask the place where you found this check. They may be able to go through the questions with you.',
        ],
      },
    ],
  },
}
