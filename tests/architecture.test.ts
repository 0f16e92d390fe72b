import { describe, expect, test } from 'vitest'
import { questions, rules } from '../rules/index.ts'
import { allSources, parseSource, resolveFrom, type Source } from './source.ts'

interface Allowance {
  readonly parts: readonly string[]
  readonly packages: readonly string[]
}

const screens = ['rules', 'text', 'ui']
const everything = [
  'rules',
  'flow',
  'form',
  'result',
  'guide',
  'papers',
  'proof',
  'handoff',
  'professional',
  'recipient',
  'saved',
  'kiosk',
  'offline',
  'staff',
  'text',
  'ui',
  'shell',
  'clinic',
  'documents',
  'pages',
]

/** Who may import what: the table of design.md, section 3. A part may import its own files. */
const allowances: Readonly<Record<string, Allowance>> = {
  rules: { parts: [], packages: [] },
  pages: { parts: [], packages: [] },
  clinic: { parts: ['text'], packages: [] },
  text: { parts: ['rules', 'pages'], packages: [] },
  ui: { parts: [], packages: ['react'] },
  recipient: { parts: [], packages: ['@scure/base'] },
  flow: { parts: ['rules', 'pages', 'recipient'], packages: [] },
  saved: { parts: ['rules', 'flow', 'recipient'], packages: ['zod/mini'] },
  form: {
    parts: [...screens, 'flow'],
    packages: ['react', 'react-hook-form'],
  },
  result: { parts: screens, packages: ['react'] },
  guide: { parts: screens, packages: ['react'] },
  papers: { parts: screens, packages: ['react'] },
  handoff: {
    parts: [...screens, 'result', 'recipient'],
    packages: [
      'react',
      'zod/mini',
      'qr',
      'age-encryption',
      '@scure/base',
      '@noble/hashes/sha2.js',
      '@medplum/fhirtypes',
    ],
  },
  professional: { parts: [...screens, 'result', 'handoff', 'recipient'], packages: ['react'] },
  kiosk: { parts: ['text', 'ui'], packages: ['react'] },
  offline: { parts: ['text', 'ui', 'worker'], packages: ['react', 'zod/mini', 'workbox-window'] },
  worker: { parts: [], packages: ['workbox-core', 'workbox-precaching'] },
  staff: { parts: [...screens, 'recipient'], packages: ['react'] },
  proof: { parts: screens, packages: ['react'] },
  documents: { parts: ['text', 'pages'], packages: [] },
  shell: { parts: everything, packages: ['react'] },
  app: { parts: everything, packages: ['react', 'virtual:proof'] },
  main: {
    parts: [...everything, 'app', 'package.json'],
    packages: [
      'react',
      'react-dom/client',
      'zod/mini',
      'culori/fn',
      'qr/decode.js',
      'virtual:clinic',
      'virtual:clinic.css',
    ],
  },
  prerender: {
    parts: [...everything, 'app'],
    packages: ['react', 'react-dom/static', 'virtual:clinic'],
  },
}

/** Parts whose files may be imported one by one: they have no door. */
const open = new Set(['ui', 'worker'])

/** Who may read what lies around the app: the clock, the address, the storage, the document. */
const surroundings: readonly (readonly [names: readonly string[], allowed: readonly string[]])[] = [
  [['sessionStorage', 'history'], ['src/main']],
  [
    ['location', 'localStorage', 'navigator'],
    ['src/main', 'src/offline/device.ts'],
  ],
  // The front desk is told what lies there. Nobody writes to it.
  [['indexedDB', 'caches'], ['src/main/inspect.ts']],
  [['cookieStore', 'performance'], []],
  [['speechSynthesis', 'SpeechSynthesisUtterance'], ['src/main']],
  [
    ['document', 'window'],
    // Besides the composition root: to move the focus, and in a kiosk to see that somebody touches the page.
    ['src/main', 'src/ui/', 'src/kiosk/', 'src/shell.tsx'],
  ],
  [['globalThis'], []],
  [['self'], ['src/worker/']],
  // The site's own files, and nothing but their addresses is sent: tests/offline and tests/journeys hold that. A page asks
  // for none: its policy would not let it (build/policy.ts).
  [['fetch'], ['src/worker/']],
  // Where there is no worker, the host's own icon shows whether it is there.
  [['Image'], ['src/offline/device.ts']],
  [['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'RTCPeerConnection'], []],
]

const partOf = (file: string): string =>
  file.startsWith('rules/') ? 'rules' : (/^src\/([^/.]+)/.exec(file)?.[1] ?? file)

/** What is wrong with an import, or `null`. */
function wrongImport(file: string, specifier: string): string | null {
  const part = partOf(file)
  const allowed = allowances[part]
  if (!allowed) return `"${part}" is not a part: give it a row`
  if (!specifier.startsWith('.')) {
    return allowed.packages.includes(specifier) ? null : `${part} may not import ${specifier}`
  }
  const target = resolveFrom(file, specifier)
  const other = partOf(target)
  if (other === part) return null
  if (!allowed.parts.includes(other)) return `${part} may not import ${other}`
  const isFolder = target.split('/').length > (other === 'rules' ? 1 : 2)
  const isDoor = !isFolder || open.has(other) || target.endsWith(`${other}/index.ts`)
  return isDoor ? null : `${other} may only be imported through its door`
}

const sources = allSources()
const inSrc = sources.filter(({ file }) => file.startsWith('src/'))
const inRules = sources.filter(({ file }) => file.startsWith('rules/'))
const findings = (
  files: readonly Source[],
  wrongs: (source: Source) => readonly (string | null)[],
): readonly string[] =>
  files.flatMap((source) =>
    wrongs(source)
      .filter((wrong) => wrong !== null)
      .map((wrong) => `${source.file}: ${wrong}`),
  )

describe('an import', () => {
  const rows: readonly (readonly [file: string, specifier: string, wrong: string | null])[] = [
    ['rules/assess.ts', './model.ts', null],
    ['rules/contraindications/general.ts', '../model.ts', null],
    ['rules/assess.ts', 'zod/mini', 'rules may not import zod/mini'],
    ['rules/assess.ts', 'node:fs', 'rules may not import node:fs'],
    ['rules/assess.ts', '../src/flow/index.ts', 'rules may not import flow'],
    ['src/flow/page.ts', '../../rules/index.ts', null],
    ['src/flow/page.ts', '../../rules/assess.ts', 'rules may only be imported through its door'],
    ['src/flow/page.ts', '../text/index.ts', 'flow may not import text'],
    ['src/flow/page.ts', 'zod', 'flow may not import zod'],
    ['src/form/check-page.tsx', '../result/index.ts', 'form may not import result'],
    ['src/form/check-page.tsx', '../flow/page.ts', 'flow may only be imported through its door'],
    ['src/form/check-page.tsx', '../ui/button.tsx', null],
    ['src/form/check-page.tsx', '../ui/button.module.css', null],
    ['src/form/check-page.tsx', './check-page.module.css', null],
    ['src/form/check-page.tsx', '../app.tsx', 'form may not import app'],
    ['src/result/asks.ts', '../flow/index.ts', 'result may not import flow'],
    ['src/guide/guide.tsx', '../guide.tsx', null],
    ['src/ui/icon.tsx', '../../rules/index.ts', 'ui may not import rules'],
    ['src/ui/icon.tsx', '../text/text.ts', 'ui may not import text'],
    ['src/app.tsx', './main.tsx', 'app may not import main'],
    ['src/shell.tsx', './app.tsx', 'shell may not import app'],
    ['src/main.tsx', './app.tsx', null],
    ['src/main.tsx', './form/question-page.tsx', 'form may only be imported through its door'],
    ['src/main.tsx', './ui/base.css', null],
    ['src/main/device.ts', '../../package.json', null],
    ['src/kiosk/presence.ts', '../../rules/index.ts', 'kiosk may not import rules'],
    ['src/handoff/sheet.tsx', '../result/index.ts', null],
    ['src/handoff/sheet.tsx', '../form/index.ts', 'handoff may not import form'],
    ['src/result/asks.ts', '../handoff/index.ts', 'result may not import handoff'],
    ['src/post/letter.ts', 'react', '"post" is not a part: give it a row'],
  ]

  test.for(rows)('in %s of %s is judged by the table', ([file, specifier, wrong]) => {
    expect(wrongImport(file, specifier)).toBe(wrong)
  })

  test('is found however an author writes it', () => {
    const text = `
      import a, { type B } from './1.ts'
      import type { C } from './2.ts'
      import './3.css'
      export { d } from './4.ts'
      export * from './5.ts'
      const e = import('./6.ts')
      type F = import('./7.ts').F
      const g = import(\`./\${e}.ts\`)
      // import h from './no.ts'
      const i = "import j from './no.ts'"`
    const expected = [1, 2, 3, 4, 5, 6, 7].map((at) => `./${at}.${at === 3 ? 'css' : 'ts'}`)
    const { imports } = parseSource('a.ts', text)
    expect(imports).toEqual([...expected, 'what only a running app knows'])
  })

  test('goes one way only, and through the door', () => {
    const wrongs = findings(sources, ({ file, imports }) =>
      imports.map((specifier) => wrongImport(file, specifier)),
    )
    expect(wrongs).toEqual([])
  })

  test('is allowed for no part that nobody wrote', () => {
    const parts = new Set(sources.map(({ file }) => partOf(file)))
    expect(Object.keys(allowances).filter((part) => !parts.has(part))).toEqual([])
  })
})

describe('the rules', () => {
  test('read no clock, no chance and nothing of the browser', () => {
    const far = ['Date', 'Intl', 'Temporal', 'process', 'crypto', 'setTimeout', 'console']
    const names = new Set([...far, ...surroundings.flatMap(([some]) => some)])
    const wrongs = findings(inRules, ({ globals, reads }) => [
      ...globals.filter((name) => names.has(name)),
      ...reads.filter((name) => name === 'Math.random'),
    ])
    expect(wrongs).toEqual([])
  })
})

describe('what lies around the app', () => {
  test.for(surroundings)('%s is read nowhere but in %s', ([names, allowed]) => {
    const elsewhere = inSrc.filter(({ file }) => !allowed.some((place) => file.startsWith(place)))
    const wrongs = findings(elsewhere, ({ globals, reads }) => [
      ...globals.filter((name) => names.includes(name)),
      ...reads.filter((name) =>
        names.some((n) => new RegExp(`^(window|document).${n}$`).test(name)),
      ),
    ])
    expect(wrongs).toEqual([])
  })

  test('the day is told by the composition root alone; words may write a given day', () => {
    const clock = /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\.format\(\s*\)|\bTemporal\b/
    const wrongs = findings(inSrc, ({ file, text, globals }) => {
      if (file === 'src/main.tsx') return []
      const isGiven = [
        'src/text/',
        'src/offline/',
        'src/main/device.ts',
        'src/handoff/fhir/read.ts',
        'src/main/files.ts',
      ].some((place) => file.startsWith(place))
      return [
        !isGiven && globals.includes('Date') ? 'names Date' : null,
        clock.test(text) ? 'reads the clock' : null,
      ]
    })
    expect(wrongs).toEqual([])
  })

  test('nothing that anybody answers can be sent', () => {
    const senders = ['sendBeacon', 'serviceWorker', 'postMessage', 'cookie']
    /** What the worker answers, how a page asks it, and where the front desk's look finds cookies. */
    const known = new Set(['src/worker/index.ts', 'src/main/inspect.ts'])
    const wrongs = findings(inSrc, ({ file, reads }) =>
      known.has(file)
        ? []
        : reads.filter((name) => senders.some((sender) => name.endsWith(`.${sender}`))),
    )
    expect(wrongs).toEqual([])
  })
})

describe('a question or a rule', () => {
  const ids: readonly string[] = [...Object.keys(questions), ...Object.keys(rules)]
  /** Where an id is read by name, without quotes. */
  const holders = ['answers', 'drafts', 'questions', 'rules', 'contraindications', 'followUps']
  const byName = new Set(holders.flatMap((holder) => ids.map((id) => `${holder}.${id}`)))

  test('is named in no file of the app but in its words', () => {
    const screensAndFlow = inSrc.filter(({ file }) => !file.startsWith('src/text/'))
    const wrongs = findings(screensAndFlow, ({ strings, reads }) => [
      ...strings.filter((text) => ids.includes(text)),
      ...reads.filter((name) => byName.has(name)),
    ])
    expect(wrongs).toEqual([])
  })

  test('would be found, in quotes or by name', () => {
    const text = "const a = answers.age ?? (x['allergy'] as 'sun') ?? `immune`; // 'pigment'"
    const { strings, reads } = parseSource('a.ts', text)
    expect(strings).toEqual(['allergy', 'sun', 'immune'])
    expect(reads).toContain('answers.age')
  })
})

describe('a file', () => {
  test('is short enough to be read at once, but for words', () => {
    const wrongs = findings(sources, ({ file, text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > 250 && !file.startsWith('src/text/') ? [`${lines} lines`] : []
    })
    expect(wrongs).toEqual([])
  })

  test('promises no work without saying where it is written down', () => {
    const wrongs = findings(sources, ({ comments }) =>
      comments
        .flatMap((comment) => comment.split('\n'))
        .filter((line) => /\b(TODO|FIXME|XXX)\b/.test(line) && !/https?:\/\//.test(line)),
    )
    expect(wrongs).toEqual([])
  })

  test('has a name in small letters with hyphens', () => {
    const wrongs = findings(sources, ({ file }) =>
      /^[a-z0-9./-]+$/.test(file) ? [] : ['is written otherwise'],
    )
    expect(wrongs).toEqual([])
  })
})
