import type { DeskWords } from '../text.ts'
import { handBack } from './clinic.ts'
import { format, list, quoted, seconds } from './format.ts'

const { number } = format
const files = (count: number): string => (count === 1 ? '1 file' : `${number(count)} files`)

/** A button that other sentences quote. */
const again = 'Look again'

/** The words of the page for the front desk, in English. */
export const staff: DeskWords = {
  staff: {
    title: 'For clinic staff',
    lead: 'Look here each morning before you hand out a tablet. It takes one minute.',
    checkTitle: 'Morning check',
    good: 'In order',
    todo: 'To do',
    looking: 'Looking at this device …',
    allGood: (points) => `All ${number(points)} points are in order.`,
    someTodo: (points, all) =>
      points === 1
        ? `1 of ${number(all)} points needs a look.`
        : `${number(points)} of ${number(all)} points need a look.`,
    again,
    answers: {
      name: 'Answers on this device',
      good: 'There are none.',
      todo: 'Press the button to delete it. If it comes back, ask who looks after the device.',
      found: (places) => `Something does not belong here. It is in ${list(places)}.`,
      places: {
        'this-tab': 'the store of this tab',
        'local-storage': 'the store of the browser',
        databases: 'a database',
        cookies: 'cookies',
        caches: 'copies of pages',
      },
      action: 'Delete what is stored',
    },
    version: {
      name: 'Version',
      good: 'No newer version is waiting.',
      todo: 'A newer version is here. A tablet that is handed out takes it up after the next visit. To have it now, press the button.',
      running: (version, build) =>
        build === null ? `Needlewise ${version}.` : `Needlewise ${version}, build ${build}.`,
      rules: (version, hash) => `Rules version ${version} (${hash}).`,
    },
    host: {
      name: 'Link to the web',
      good: 'That is recent enough.',
      todo: `Connect the device to the web. Then press ${quoted(again)}.`,
      reached: (when) =>
        when === null
          ? 'We do not know when these pages last reached their home on the web.'
          : `These pages last reached their home on the web on ${format.moment(when)}.`,
    },
    copy: {
      name: 'Copy for use without a network',
      good: 'You can work without a network.',
      todo: 'Connect the device to the web. Then press the button.',
      missing: (missing, all) =>
        `${number(missing)} of ${files(all)} ${missing === 1 ? 'is' : 'are'} missing.`,
      complete: (all) => `All ${files(all)} are here.`,
      none: 'There is no copy on this device yet.',
      noneTodo: `Connect the device to the web and open the start page again. Then come back here and press ${quoted(again)}.`,
      refused: 'There is no copy, and this browser could not make one.',
      refusedTodo:
        'Look if the device is on the web. The address also has to begin with “https”. If you cannot mend it, tell who looks after the device. You can go on while there is a network.',
      action: 'Fetch what is missing',
    },
    reviews: {
      name: 'Checks of the rules',
      good: 'None is out of date.',
      todo: 'You can go on. Every result says so, too. Ask who runs these pages for a newer version.',
      lapsed: (late, all) =>
        `The last check of ${number(late)} of our ${number(all)} rules is out of date.`,
    },
    clock: {
      name: 'Clock',
      good: 'That looks right.',
      todo: 'Set the date and the time of the device. They stand on every result.',
      says: (when) => `The device says: ${when}.`,
    },
    contrast: {
      name: 'Colours',
      good: 'Words can be read well on every ground.',
      todo: 'Some words are hard to read. Switch off what changes colours on this device, or ask who runs these pages.',
      least: (ratio) => `The lowest contrast is ${number(ratio)} to 1. It has to be 7 to 1.`,
    },
    pointsTitle: 'Point by point',
    dayTitle: 'Through the day',
    kioskTitle: 'Hand out the tablet',
    kioskLead:
      'Press the button, then hand the tablet over. It keeps answers on the screen only. It forgets them at the end of each visit.',
    kioskStart: 'Start for the next person',
    kioskOn: 'This tablet is handed out. It forgets each visit.',
    kioskAlways: 'The clinic’s own file says so. It cannot be switched off here.',
    kioskEndTitle: 'When this tablet is no longer handed out',
    kioskEnd: 'Stop handing out',
    kioskEndLead:
      'Only do this when the tablet is no longer for visitors. From then on it keeps answers until someone deletes them or closes the page.',
    limits: (idle, warning, handBackFor) =>
      `After ${seconds(idle)} without a touch it asks if someone is there, and waits ${seconds(warning)}. ${quoted(handBack)} stands for ${seconds(handBackFor)}.`,
    sealsFor: (ending) =>
      ending === null
        ? 'There is no key here, so results are not sealed. People can show them on the screen.'
        : `Results are sealed for the key that ends in ${ending}.`,
    languageTitle: 'Language',
    language: (name) =>
      `Each visit begins in ${name}. The languages stand at the top of every page.`,
    paperTitle: 'When there is no power',
    paper: 'Print the questions, and keep some copies at the desk.',
    lockTitle: 'How to lock the device to this page',
    lockLead:
      'A person with the tablet in hand can leave the page unless the device is locked to it. The names in the settings can differ a little.',
    locks: [
      {
        title: 'iPad: Guided Access',
        steps: [
          'Open Settings and search for “Guided Access”. Switch it on.',
          'Under “Passcode Settings”, set a code that only staff know.',
          'Open this page. Press the top button or the Home button three times.',
          'Press Start. To end, press the button three times again and give the code.',
        ],
      },
      {
        title: 'Android: pin the app',
        steps: [
          'Open Settings and search for “App pinning”.',
          'Switch it on. Also switch on that a PIN is needed to unpin.',
          'Open this page, then the list of open apps. Touch the icon above the page and choose Pin.',
          'To end, hold Back and the list of apps at the same time, then give the PIN.',
        ],
      },
      {
        title: 'A computer with Chrome: kiosk',
        steps: [
          'Close all windows of Chrome.',
          'Start Chrome with “--kiosk” and the address of this page, with “?kiosk” at its end.',
          'The page fills the screen. To end, press Alt and F4 at the same time.',
        ],
      },
    ],
    limitsTitle: 'What this page does not protect from',
    limitsLead: 'There is no PIN here, because a PIN on a web page keeps nobody out.',
    doesNot: [
      'Someone who looks over a person’s shoulder, or takes a photo of the screen.',
      'Screenshots, screen recordings, and other apps or add-ons on the device.',
      'Somebody who opens this page and stops the handing out. Only a clinic’s own file can rule that out: ask who looks after the device.',
      'Somebody who leaves this page because the device is not locked to it.',
      'A visit that was not ended, for as long as the time limit runs.',
      'What the device itself keeps, such as its pictures of the apps that are open.',
    ],
  },
}
