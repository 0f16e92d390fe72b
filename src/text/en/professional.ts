import type { ReadingWords } from '../text.ts'
import { format, list, quoted } from './format.ts'

const { number } = format
const lock = 'Lock and forget'
const saveRaw = 'Save what was read'

/** A result without a reason, by name. */
export const noneNamed = 'No known reason named'

/** The words of the page on which a professional reads a result, in English. */
export const professional: ReadingWords = {
  professional: {
    title: 'For the professional',
    lead: 'Read a result that somebody hands you, go through it with them, and print a note. Nothing is stored here. When you lock or close this page, it is all gone.',
    link: 'For the professional',
    linkHint: 'To read a result that was handed over. Open it on your own device.',
    notHere:
      'This tablet is handed from person to person. Open this page on a device of your own: results of other people do not belong here.',
    key: {
      title: 'Your key',
      lead: 'What people seal for you opens only with your key. The key is a file on your device, and a passphrase opens that file.',
      openTitle: 'Open your key',
      file: 'Your key file',
      passphrase: 'Passphrase',
      open: 'Open',
      opening: 'Opening the key takes a moment …',
      opened: (ending) => `Your key is open. It ends in ${ending}.`,
      lock,
      faults: {
        foreign: 'This is no key file. Choose the file that you saved when you made your key.',
        'not-loaded': 'A part of this page could not be loaded. Go online, then try again.',
        'wrong-passphrase': 'This passphrase does not open the file. Type it again.',
        damaged:
          'The file opened, but there is no whole key in it. Use the copy that you keep elsewhere.',
      },
      makeTitle: 'You have no key yet? Make one',
      makeLead: [
        'Think of a passphrase that nobody can guess. Four words or more that do not belong together are good.',
        'The key is saved as a file. Keep a copy of it in another place.',
        'We keep neither the key nor the words. If the file or the passphrase is lost, nobody can open what was sealed for you.',
      ],
      newPassphrase: 'New passphrase',
      again: 'The same once more',
      tooShort: (least) => `Make it longer: at least ${number(least)} letters or signs.`,
      notAlike: 'The two are not alike. Type both again.',
      make: 'Make and save the key',
      making: 'Making the key takes a moment …',
      made: (name) => `Your key is saved as ${name}, and it is open now.`,
    },
    invitation: {
      title: 'Your link for people who come to you',
      lead: 'Who begins by this link can seal a result for you. The link holds no secret: print it, hang it on the wall, or send it.',
      address: 'The link',
      code: 'The link as a code',
      saveCode: 'Save the code as a picture',
      pack: 'For your tablets',
      packLead:
        'Give this to who builds your pages. It goes in the file of your clinic, as “recipient”. Or open the link on a tablet, then hand it out from the page for clinic staff.',
    },
    read: {
      title: 'Read a result',
      lead: 'Use the way that suits you. If there is more than one code, read them all, in any order.',
      camera: 'Use the camera',
      cameraOn: 'Hold the code in front of the camera, so that all of it is in the picture.',
      cameraEnd: 'Stop the camera',
      cameraFaults: {
        refused:
          'The browser does not let this page use the camera. Allow it next to the address of the page, then try again.',
        none: 'There is no camera that this page can use. Scan or paste a code, or choose a file.',
        busy: 'Another program is using the camera. Close it, then try again.',
      },
      text: 'Scan or paste here',
      textHint: 'A hand scanner types the code into this field. Then press the button.',
      action: 'Read this',
      file: 'Choose a file',
      drop: 'You can also drop a file on this part of the page.',
      reading: 'Reading …',
      partly: (here, of, missing) =>
        `${number(here)} of ${number(of)} codes here. Still to come: ${list(missing.map(number))}.`,
      done: 'The result is open. It stands at the top of this page.',
      already: 'This is the result that you have open.',
      faults: {
        'not-loaded': 'A part of this page could not be loaded. Go online, then try again.',
        nothing: 'There is nothing to read yet. Scan or paste a code, or choose a file.',
        foreign:
          'This does not come from Needlewise. Look if it is the right code or the right file.',
        damaged:
          'Some of it was changed on the way, so it cannot be opened. Read it again. If you use a scanner, set it to the language of your keys.',
        'cut-off':
          'The end of it is missing. Read or copy it again, from the first letter to the last.',
        mixed:
          'These codes belong to two results. We keep the newer ones. Read the codes of one result only.',
        'no-key': 'This is sealed. Open your key: then it is read at once.',
        'other-key':
          'This was sealed for another key, so yours cannot open it. Ask for whom it was made, or open your other key.',
        'newer-format':
          'This was made by a newer version of these pages. Reload this page when you are online, then read it again.',
        'too-large': 'This file is much larger than any result. Look if it is the right file.',
        'contradicts-itself':
          'The answers and the result in it do not fit together. Do not rely on it. Ask the person to answer again.',
      },
      nothingLost: 'Nothing is lost: you can save what was read, just as it came.',
      saveRaw,
    },
    result: {
      title: (at) => `The result of ${format.moment(at)}`,
      flagged: 'Reasons from these answers, the gravest first',
      noneFlagged: 'None of the reasons that we know was named. That is no leave to go ahead.',
      open: 'Left open: to be settled with the person',
      openLead: '“Not sure” and “Prefer not to say” rule nothing out.',
      rest: 'All other answers',
      settle: 'We told the person to ask:',
      close: 'Close this result',
      unknownAnswer: (question, answer) =>
        `“${question}”: “${answer}”. This page does not know that question or that answer.`,
    },
    rules: {
      title: 'The rules have changed since',
      lead: (then, now) =>
        `The person answered under rules version ${then}. This page has version ${now}. Here is what each of them makes of the same answers.`,
      before: (version) => `Under version ${version}`,
      after: (version) => `Under version ${version}, which is here`,
      outcome: {
        avoid: 'Avoid for now',
        wait: 'Wait',
        'ask-first': 'Ask first',
        'none-identified': noneNamed,
      },
      same: 'The reasons are the same.',
      noted: (version, outcome, now) =>
        `Answered under rules version ${version}: ${quoted(outcome)}. This note is by version ${now}.`,
      gone: 'No longer a reason:',
      came: 'A reason now:',
      moved: (name, before, after) => `${name}: ${quoted(before)} then, ${quoted(after)} now.`,
      unanswered: (questions) =>
        `Not asked then: ${list(questions.map(quoted))}. Ask now. Until then it counts as “Not sure”.`,
      unknown: 'Answers that this page does not know:',
    },
    since: {
      title: 'Since last time',
      lead: (before, after) =>
        `What is different between ${format.moment(before)} and ${format.moment(after)}.`,
      how: 'Before a later visit: read the result of the last visit as well. Then only what has changed stands here.',
      none: 'No answer has changed.',
      answers: 'Answers that changed',
      before: 'Then:',
      after: 'Now:',
      notAsked: 'Not asked',
      reasonsCame: 'New reasons',
      reasonsGone: 'Reasons that are gone',
      outcomeSame: (outcome) => `The outcome is the same: ${outcome}.`,
      rulesSame: 'The rules are the same.',
      rulesChanged: (before, after) =>
        `The rules have changed as well: version ${before} then, version ${after} now.`,
      whose: 'One result is open. Whose is the one that you read just now? There is no name in it.',
      samePerson: 'It is from the same person',
      otherPerson: 'It is from someone else, so close the open one',
    },
    decision: {
      title: 'Your decision',
      lead: 'It is yours alone. This page only writes it down, on paper.',
      options: { 'go-ahead': 'Go ahead', wait: 'Wait', 'do-not': 'Do not treat' },
      reason: 'Reason',
      reasonHint: 'It is printed with the note.',
      reasonNeeded:
        'You decide against what the rules ask. Write down why: then the note can be printed.',
      choose: 'Choose a decision.',
      against: 'Against what the rules ask, for this reason:',
      print: 'Print the note',
      notDiscussed: (points) => `Not ticked as talked about: ${format.answers(points)}`,
      decided: 'Decision',
    },
  },
}
