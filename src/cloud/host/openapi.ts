// What can be asked at this door? The contract as OpenAPI 3.1, made from the schemas that check the calls.
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { calls, type CallName } from '@/contract/calls'
import { failureCodes } from '@/contract/failure'
import { outDate, outInstant, outMinutes } from '@/contract/fields'
import { policy } from '@/contract/policy'

/** Schemas that only look at the type: what they stand for on the wire. */
const BRANDED = new Map<unknown, JsonSchema>([
  [outDate, { type: 'string', format: 'date' }],
  [outMinutes, { type: 'integer', description: 'Minutes since midnight' }],
  [outInstant, { type: 'integer', description: 'Milliseconds since 1970-01-01T00:00Z' }]
])

/** The description of the calls there are; those of the demo only in demo mode. */
export function openApi(demo: boolean): object {
  const names = (Object.keys(calls) as CallName[]).filter(
    (name) => demo || policy[name].who !== 'demo'
  )
  return {
    openapi: '3.1.0',
    info: {
      title: 'suozi',
      version: '1',
      description: 'One door: POST /api with a call and its input.'
    },
    paths: { '/api': { post: operation(names) } },
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { ...Object.fromEntries(names.flatMap(schemasOf)), failure }
    }
  }
}

function operation(names: readonly CallName[]) {
  return {
    summary: 'Makes one call',
    security: [{ session: [] }, {}],
    requestBody: json({
      oneOf: names.map((name) => reference(`${name}.request`)),
      discriminator: {
        propertyName: 'call',
        mapping: Object.fromEntries(names.map((name) => [name, reference(`${name}.request`).$ref]))
      }
    }),
    responses: {
      200: {
        description: 'The answer to the call',
        ...json({ anyOf: names.map((name) => reference(`${name}.answer`)) })
      },
      default: {
        description: 'A refusal; the status agrees with its code',
        ...json(reference('failure'))
      }
    }
  }
}

function schemasOf(name: CallName): [string, object][] {
  const { does, input, output, mutates } = calls[name]
  const request = {
    type: 'object',
    description: does,
    required: ['call', 'input'],
    properties: { call: { const: name }, input: convert(input, 'input') },
    'x-who': policy[name],
    'x-mutates': mutates
  }
  return [
    [`${name}.request`, request],
    [`${name}.answer`, reply(true, 'data', convert(output, 'output'))]
  ]
}

function convert(schema: GenericSchema, typeMode: 'input' | 'output'): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode,
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) => BRANDED.get(valibotSchema)
  })
}

const failure = reply(false, 'failure', {
  type: 'object',
  required: ['code', 'message', 'requestId'],
  properties: {
    code: { enum: [...failureCodes] },
    message: { type: 'string', description: 'For the person who asked' },
    requestId: { type: 'string' },
    field: { type: 'string' },
    detail: { type: 'string' },
    rule: { type: 'string', description: 'The rule that refuses, as ZJ-43' },
    facts: { type: 'object', additionalProperties: { type: ['string', 'number'] } }
  }
})

function reply(ok: boolean, name: string, schema: object) {
  return {
    type: 'object',
    required: ['ok', name],
    properties: { ok: { const: ok }, [name]: schema }
  }
}

function json(schema: object) {
  return { content: { 'application/json': { schema } } }
}

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}
