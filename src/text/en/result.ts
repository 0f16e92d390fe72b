import type { ResultWords } from '../text.ts'
import { format } from './format.ts'

const { number, dollars } = format
/** Days of the course as months of 30 days. */
const months = (days: number): string => number(days / 30)

/** The words of the result, and of what goes with it, in English. */
export const result: ResultWords = {
  levels: {
    avoid: {
      name: 'Avoid for now',
      meaning:
        'No simple date ends the reason, or the harm could last. A doctor or another licensed professional has to look at it first.',
    },
    wait: {
      name: 'Wait',
      meaning: 'The reason has to go first, or some time has to go by. Then ask again.',
    },
    'ask-first': {
      name: 'Ask first',
      meaning: 'Talk to a licensed professional before you book anything.',
    },
  },
  outcomes: {
    avoid: {
      headline: 'Avoid microneedling for now',
      meaning:
        'At least one of your answers is a reason not to have it at the moment. That does not have to be so for ever.',
      next: [
        'Do not book a treatment, and do not try it at home.',
        'Show the reasons below to a doctor, or to another licensed professional. Talk about them.',
        'Ask the questions on this page, too.',
      ],
    },
    wait: {
      headline: 'Wait before any microneedling',
      meaning: 'At least one of your answers is a reason to wait. It should end with time or care.',
      next: [
        'Put off any treatment that you have booked, and do not start at home.',
        'When the reason has gone, answer these questions again.',
        'Then talk to a licensed professional, with the questions on this page.',
      ],
    },
    'ask-first': {
      headline: 'Ask a licensed professional before you book',
      meaning:
        'At least one of your answers is something that a professional should know before you decide.',
      next: [
        'Do not book yet, and do not start at home.',
        'Show the reasons below to a licensed professional.',
        'Ask the questions on this page, and decide after you have the answers.',
      ],
    },
    'none-identified': {
      headline: 'See a licensed professional before you decide',
      meaning:
        'None of your answers matched a reason on our list. This is not a medical exam: nobody has looked at your skin. There can be reasons that we do not ask about.',
      next: [
        'Talk to a licensed professional before any treatment.',
        'Tell them about your health, your medicines and your skin.',
        'If something changes before then, come back to these questions.',
      ],
    },
  },
  result: {
    title: 'Your result',
    because: 'Because you told us',
    levelsOurs:
      'How strongly we put it is our own choice. What each source says stands with every reason.',
    givesReason: 'gives the reason',
    notSureTitle: 'What you were not sure about, or did not say',
    notSureLead:
      '“Not sure” is a good answer, and we never read it as “no”. That is why these are things to ask about.',
    youSaid: 'Your answer:',
    sources: 'Who says so',
    sourcesInDetail: 'What each of them says',
    noReasonGiven: 'The sources list this, but do not say why.',
    disagreement: 'Not everyone agrees',
    change: 'What would change this',
    notSureChange: 'If you find out, change your answer and look at your result again.',
    declinedChange: 'You do not have to tell us. You can tell the professional instead.',
    changeAnswers: 'Go through my answers again',
    nextTitle: 'What to do next',
    askTitle: 'Questions to take to the professional',
    askLead: 'You can read them out, copy them or print this page.',
    askAlways: [
      'What training do you have for this?',
      'How do you clean the device? Will you use a new needle cartridge, just for me, every time?',
      'May I see the leaflet for patients that came with your device?',
    ],
    askDeclined: 'There is something that I would like to tell you in private.',
    notCoveredTitle: 'What this check does not cover',
    notCovered: [
      'It is not a look at your skin, and it does not replace one.',
      'It does not cover RF microneedling, which also heats the skin.',
      'It does not cover what else may be put on your skin. That can be a serum, numbing cream or your own blood.',
      'It does not know your other illnesses, medicines or treatments. Tell the professional about them.',
      'It is only for the time before a treatment. If something seems wrong after one, get medical help at once.',
    ],
    versionTitle: 'The rules behind this result',
    version: (version, hash, date) =>
      `Rules version ${version} (${hash}), on ${format.date(date)}.`,
    lapsed: (late, all) =>
      `The last check of ${number(late)} of our ${number(all)} rules against their sources is out of date. Ask a professional if they still hold.`,
    unreviewed: (open, all) =>
      open === all
        ? `We checked our ${number(all)} rules against their sources. No doctor has confirmed any of them yet.`
        : `We checked our ${number(all)} rules against their sources. For ${number(open)} of them, no doctor has confirmed that yet.`,
    rules: (version, hash) => `Rules version ${version}, ${hash}.`,
    contents: 'On this page',
    undated: 'no date given',
    evidenceLink: 'All rules and their sources',
  },
  calls: {
    contraindication: 'says: a reason not to treat',
    'not-recommended': 'says: not advised',
    'may-not-be-suitable': 'says: may not be right for you',
    'not-evaluated': 'says: not tested for this',
    'not-authorised': 'says: not authorised for this',
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
    reproduced: 'We read a copy of it that somebody else put out.',
    'second-hand': 'We read what others report about it.',
  },
  reviewers: {
    'evidence-review': 'us, against the sources; not yet by a doctor',
    clinician: 'a doctor',
  },
  concerns: {
    title: 'What is reported for what you want to improve',
    lead: 'This is what sources report about others. It is no promise for you.',
    held: 'Your result tells you to hold off. So this is only for reading. Other treatments may not be right for you now, either: ask a doctor.',
    reported: {
      'acne-scars':
        'Softer acne scars are the best studied use. Two reviews looked at 9 and at 12 studies. In one study, 20 people were treated. Experts judged photos without being told which were which. They saw better skin in about half of the people (55 in 100) after six months.',
      'lines-wrinkles':
        'Softer fine lines and wrinkles are reported. The studies that we know of are small. In many, people knew what they got.',
      'uneven-tone':
        'A more even colour is reported. But the FDA also counts darker and lighter patches among the things that can go wrong.',
      'stretch-marks': 'Stretch marks that stand out less are reported.',
      'large-pores': 'Pores that look smaller are reported.',
      'rough-texture':
        'Smoother skin is reported. Some people see a change after the first week, and more over months.',
      'other-concern':
        'We cannot tell you what is reported for this. Ask what has been tested for your wish.',
    },
    authorised: {
      yes: 'In the US, at least one device is authorised for this, on some parts of the body.',
      no: 'The FDA page names no authorised device for this.',
      'not-known': 'Ask if a device is authorised for this where you live.',
    },
    areas:
      'The US authorisations are only for the face, the neck and the belly, and only from age 22. Any other place or use goes beyond them.',
    courseTitle: 'What a course means most of the time',
    courseSessions: ({ from, to }) =>
      `${number(from)} to ${number(to)} sessions, some weeks apart.`,
    courseTime: ({ from, to }) =>
      `A clear change, if there is one, shows after ${months(from)} to ${months(to)} months.`,
    coursePrice: (price, each, sessions) =>
      `${dollars(price.from)} to ${dollars(price.to)} for a course: ${number(sessions.from)} to ${number(sessions.to)} sessions at ${dollars(each.from)} to ${dollars(each.to)} each. The prices come from one article and were not checked. Ask what yours would cost.`,
    priceBar: ({ from, to }) => `A bar from ${dollars(from)} to ${dollars(to)} for a course.`,
    alternatives: 'You could also ask about (named for skin in general):',
    alternative: {
      peels: 'chemical peels',
      lasers: 'laser treatments (they may not be right for every skin colour)',
      'energy-devices': 'other devices that work with energy, such as light or heat',
      fillers: 'fillers',
      botox: 'Botox (it makes wrinkles relax, but does not renew the skin)',
      skincare: 'steady skin care at home',
    },
    guideLink: 'Read more about microneedling',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped.',
  },
}
