// Nothing that residents write for others to read is forgotten: each text that they can send is looked at by
// WeChat, or stands here with the reason why not.
import type { GenericSchema } from 'valibot'
import { lookedAt } from '@/cloud/functions/check-words'
import { calls } from '@/contract/calls'
import { policy } from '@/contract/policy'

const notLookedAt: Readonly<Record<string, string>> = {
  'person.identify.name': 'stands on the ID card; others read it masked',
  'relative.add.name': 'the same',
  'file.begin.name': 'a name of a file, read by the staff of the case',
  'service.search.query': 'nobody reads it',
  'booking.arrive.officeCode': 'a code',
  'session.claim.secret': 'a secret',
  'session.wechat.code': 'a code of WeChat itself'
}

/** The paths of free texts in a schema: those whose blanks at the ends do not count. */
function textsIn(schema: GenericSchema, path: string): string[] {
  const parts = schema as {
    readonly pipe?: readonly { readonly type: string }[]
    readonly entries?: Readonly<Record<string, GenericSchema>>
    readonly item?: GenericSchema
    readonly wrapped?: GenericSchema
    readonly options?: unknown
  }
  if (parts.pipe?.some(({ type }) => type === 'trim')) return [path]
  const inside = Object.entries(parts.entries ?? {}).flatMap(([name, one]) =>
    textsIn(one, `${path}.${name}`)
  )
  const deeper = [parts.item, parts.wrapped].filter((one) => one !== undefined)
  return [...inside, ...deeper.flatMap((one) => textsIn(one, path))]
}

const byResidents = Object.entries(calls).flatMap(([name, call]) =>
  policy[name as keyof typeof calls].who === 'staff' ? [] : textsIn(call.input, name)
)

test('each text of a resident is looked at, or it is said here why not', () => {
  const looked = Object.entries(lookedAt).map(([name, field]) => `${name}.${field}`)
  expect([...looked, ...Object.keys(notLookedAt)].sort()).toEqual([...byResidents].sort())
})
