import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packJsonSchema } from '../../build/clinic/schema.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

test('the JSON Schema of a pack is what the schema says: run "npm run fix"', () => {
  expect(read('clinics/clinic.schema.json')).toEqual(JSON.parse(JSON.stringify(packJsonSchema())))
})

test('an editor finds the JSON Schema from the example, and has a word on every key', () => {
  expect(read('clinics/example.json')).toMatchObject({ $schema: './clinic.schema.json' })
  for (const [key, { description }] of Object.entries(packJsonSchema().properties ?? {}) as [
    string,
    { description?: string },
  ][]) {
    expect(description, key).toMatch(/\.$/)
  }
})
