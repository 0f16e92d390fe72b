import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What the architecture test needs to know of one file. */
export interface Source {
  readonly file: string
  readonly text: string
  /** What it imports, as written: also types, re-exports, dynamic and type imports. */
  readonly imports: readonly string[]
  /** Names that are not its own and not a property of something: `Date`, `document`, `fetch`… */
  readonly globals: readonly string[]
  /** What it reads of something, dotted as written: `Math.random`, `answers.age`. */
  readonly reads: readonly string[]
  /** Text in quotes, without the names of what is imported. */
  readonly strings: readonly string[]
  readonly comments: readonly string[]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node below `node`, with the one it stands in and the name under which it does. */
function* walk(node: Node): Generator<readonly [node: Node, parent: Node, key: string]> {
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (!isNode(child)) continue
      yield [child, node, key]
      yield* walk(child)
    }
  }
}

const nameOf = (node: unknown): string | null =>
  isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier')
    ? String(node['name'])
    : null

/** The last name of `a`, `b.a` or `b?.a`. */
function lastName(node: unknown): string | null {
  if (!isNode(node)) return null
  return node.type === 'MemberExpression' ? nameOf(node['property']) : nameOf(node)
}

/** Whether a name is only a label: of a property, or of what stands in an object or a type. */
const isLabel = (parent: Node, key: string): boolean =>
  (key === 'property' || key === 'key') && parent['computed'] === false

const isSpecifier = (parent: Node, key: string): boolean =>
  key === 'source' || parent.type === 'TSImportType' || parent.type === 'ImportExpression'

const textOf = (node: Node): string | null => {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  if (node.type !== 'TemplateElement') return null
  return (node['value'] as { readonly cooked: string | null }).cooked
}

/** Reads one file as the compiler would, so that no comment or string is mistaken for code. */
export function parseSource(file: string, text: string): Source {
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`architecture: ${file} cannot be parsed.`)
  const found = { imports: [], globals: [], reads: [], strings: [] } as Record<string, string[]>
  for (const [node, parent, key] of walk(program as unknown as Node)) {
    if (node.type === 'ImportExpression' && textOf(node['source'] as Node) === null) {
      found['imports']?.push('what only a running app knows')
    }
    const words = textOf(node)
    const name = nameOf(node)
    if (words !== null) found[isSpecifier(parent, key) ? 'imports' : 'strings']?.push(words)
    if (name !== null && !isLabel(parent, key)) found['globals']?.push(name)
    if (node.type === 'MemberExpression') {
      found['reads']?.push(`${lastName(node['object'])}.${nameOf(node['property'])}`)
    }
  }
  return { ...found, file, text, comments: comments.map(({ value }) => value) } as unknown as Source
}

/** What a call is made on, at its very beginning: `test` of `test.for(rows)(…)`. Nothing of a test that is left out. */
function callee(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'CallExpression') return callee(node['callee'])
  if (node.type !== 'MemberExpression') return nameOf(node)
  return ['skip', 'todo', 'fixme'].includes(lastName(node) ?? '') ? null : callee(node['object'])
}

/** A title as it is written, with "…" where a value is put in. */
function titleOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type !== 'TemplateLiteral') return textOf(node)
  return (node['quasis'] as readonly Node[]).map(textOf).join('…')
}

/** The titles of all tests in a file that are run. */
export function titlesIn(file: string, text: string): readonly string[] {
  const { program } = parseSync(file, text)
  return [...walk(program as unknown as Node)].flatMap(([node]) => {
    if (node.type !== 'CallExpression' || callee(node['callee']) !== 'test') return []
    return titleOf((node['arguments'] as readonly unknown[])[0]) ?? []
  })
}

/** Every file of the rules and of the app, by its path from the root. */
export const allSources = (): readonly Source[] =>
  globSync(['rules/**/*.ts', 'src/**/*.{ts,tsx}'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    // What only describes what the build provides is no part.
    .filter((file) => !file.endsWith('.d.ts'))
    .toSorted()
    .map((file) => parseSource(file, readFileSync(`${root}${file}`, 'utf8')))

/** The file that a relative import leads to, by its path from the root. */
export const resolveFrom = (file: string, specifier: string): string =>
  posix.join(posix.dirname(file), specifier)
