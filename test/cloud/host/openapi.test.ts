import { calls } from '@/contract/calls'
import { policy } from '@/contract/policy'
import { openApi } from '@/cloud/host/openapi'

interface Description {
  paths: { '/api': { post: { requestBody: unknown } } }
  components: { schemas: Record<string, Schema> }
}
interface Schema {
  properties: Record<string, { const?: string; properties?: object; required?: string[] }>
}

describe('the description of the door', () => {
  const { schemas } = (openApi(true) as Description).components

  test('has every call, with its input and its answer', () => {
    for (const name of Object.keys(calls)) {
      expect(schemas[`${name}.request`]?.properties.call?.const).toBe(name)
      expect(schemas[`${name}.answer`]?.properties.data).toBeDefined()
    }
  })

  test('says of a field what it is, also where the schema only brands it', () => {
    expect(schemas['booking.reserve.request']?.properties.input).toMatchObject({
      type: 'object',
      required: ['actionId', 'caseId', 'officeId', 'date', 'start'],
      properties: {
        actionId: { type: 'string', format: 'uuid' },
        start: { type: 'integer', minimum: 0, maximum: 1439 }
      }
    })
    expect(schemas['home.show.answer']?.properties.data?.properties).toMatchObject({
      date: { type: 'string', format: 'date' },
      minutes: { type: 'integer' }
    })
  })

  test('keeps silent about the demo where there is none', () => {
    const real = JSON.stringify(openApi(false))
    for (const [name, { who }] of Object.entries(policy)) {
      expect(real.includes(`"${name}.request"`)).toBe(who !== 'demo')
    }
  })

  test('refers only to what it contains', () => {
    const text = JSON.stringify(openApi(true))
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, n]) => n)
    expect(named.length).toBeGreaterThan(100)
    for (const name of named) expect(schemas).toHaveProperty([name ?? ''])
  })
})
