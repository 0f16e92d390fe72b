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
          'It is for learning, and for getting ready to talk to a professional. It has no medical purpose.',
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
          'Your answers stay on this device, unless you hand them over yourself. There is no account, no counting of visitors and no message to anyone. The address of the page shows only which page you are on.',
          `This tab keeps your answers, so that you can reload it. They go when you close it or press ${quoted(deleteAnswers)}. If you make a copy of the tab, the copy has them too. Your browser may keep them in its own files after that, and may bring a closed tab back. Its history holds the titles of the pages. So press ${quoted(deleteAnswers)} before you close the tab.`,
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
    hazards: {
      title: 'What could go wrong, and what we do about it',
      lead: 'No list of questions is perfect. Here is what could mislead you. Each line says what we do about it, and what you can do.',
      known: [
        {
          hazard: 'A rule is wrong, or out of date',
          control:
            'Each rule names its sources, and the day by which it has to be checked again. When that day is over, your result says so. No doctor has confirmed the rules yet. So ask one.',
        },
        {
          hazard: 'You take “nothing found” for a yes',
          control:
            'It never is. We do not know you, and we do not ask about all there is. Each result ends in the same way: talk to a licensed professional.',
        },
        {
          hazard: 'You do not know an answer',
          control:
            'Choose “Not sure”. We never read it as “no”. It becomes a question to take along.',
        },
        {
          hazard: 'The words in your language are wrong',
          control:
            'The page says who checked its words. If something sounds odd, read it in English too. Do not let your browser translate the page. Choose a language at the top.',
        },
        {
          hazard: 'Answers of somebody else are on the screen',
          control: `A clinic’s tablet forgets each visit. If you see answers that are not yours, press ${quoted(deleteAnswers)}.`,
        },
        {
          hazard: 'Your result gets to the wrong people',
          control:
            'Nothing is sent by itself. Before you show a code, ask for the last letters of the key. They have to be the ones on your screen. An open file can be read by anyone who gets it.',
        },
        {
          hazard: 'The page on your device is old',
          control:
            'It looks for a newer version. If it has not reached the web for a long time, the start page says so.',
        },
        {
          hazard: 'The professional trusts the list too much',
          control:
            'A list cannot look at your skin. Tell them what we did not ask about: your other illnesses, medicines and treatments.',
        },
        {
          hazard: 'Your result worries you',
          control:
            'It never says that you are ill. You can stop at any time. Talk to a doctor, or to somebody you trust.',
        },
      ],
      more: [
        {
          title: 'If something is wrong after a treatment',
          paragraphs: [
            'This page cannot help with that. It is only for the time before. Get medical help at once. If it cannot wait, call an ambulance.',
          ],
        },
        {
          title: 'If you find a mistake',
          paragraphs: [
            'Tell the place where you found this check. Say which page it was, what you saw and what should have been there. Give them the rules version, too. It stands at the end of this page.',
            'Tell them as well if such a mistake has hurt somebody, or nearly did.',
          ],
        },
      ],
    },
    licences: {
      title: 'Made with the work of others',
      lead: 'Other people wrote parts of this page, and let anyone use them.',
      link: 'Their names and licences',
    },
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
