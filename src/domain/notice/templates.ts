// Which fields has each subscribe message? The one registry: an installation chooses templates with
// these fields in WeChat's console (docs/wechat-templates.md), and every message is filled from it.
import { fieldLimits, fitted, type FieldType, type FieldValues } from './fields'
import { shortened } from './fit'
import type { Template } from './kinds'

/** A field's name here, and the key it has on the wire: its type and a number. */
type Keys = Readonly<Record<string, `${FieldType}${number}`>>

const registry = {
  correction: { service: 'thing1', problem: 'thing2', due: 'date3', how: 'thing4' },
  visit: { service: 'thing1', office: 'thing2', at: 'time3', bring: 'thing4', address: 'thing5' },
  change: { service: 'thing1', what: 'phrase2', office: 'thing3', at: 'time4', why: 'thing5' },
  queue: { number: 'character_string1', service: 'thing2', office: 'thing3', ahead: 'thing4' },
  result: { service: 'thing1', result: 'phrase2', how: 'thing3' },
  delivery: { service: 'thing1', what: 'phrase2', worker: 'name3', how: 'thing4' },
  progress: { service: 'thing1', status: 'phrase2', how: 'thing3' }
} as const satisfies Record<Template, Keys>

type Registry = typeof registry
type TypeOf<Key> = Key extends `${infer T extends FieldType}${number}` ? T : never

/** What has to be said to fill a template: a value of the right type for each of its fields. */
export type ValuesOf<T extends Template> = {
  readonly [Name in keyof Registry[T]]: FieldValues[TypeOf<Registry[T][Name]>]
}

/** The keys of each template by the names of its fields, in their order. */
export const templateKeys: Readonly<Record<Template, Keys>> = registry

interface Field {
  readonly name: string
  readonly key: string
  readonly type: FieldType
}
const fieldsOf: ReadonlyMap<string, readonly Field[]> = new Map(
  Object.entries(templateKeys).map(([template, keys]) => [
    template,
    Object.entries(keys).map(([name, key]) => ({ name, key, type: typeOf(key) }))
  ])
)

/** What a field says where nothing is left of its value; a text for each type that can end up empty. */
export type Instead = Readonly<Record<FieldType, string>>

/** The fields by their keys, each within WeChat's limits, none of them empty. */
export function filled<T extends Template>(
  template: T,
  values: ValuesOf<T>,
  instead: Instead
): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { name, key, type } of fieldsOf.get(template) ?? []) {
    const value = values[name as keyof ValuesOf<T>]
    fields[key] = fitted(type, value) || instead[type]
  }
  return fields
}

/** What keeps a template of the console from carrying these messages; null where it can. */
export function keysProblem(
  template: Template,
  keys: readonly string[]
): { readonly is: 'count' | 'type'; readonly expected: string } | null {
  const wanted = Object.values(templateKeys[template])
  if (keys.length !== wanted.length || new Set(keys).size !== keys.length) {
    return { is: 'count', expected: wanted.join(',') }
  }
  const wrong = wanted.find((key, at) => !takes(keys[at] ?? '', typeOf(key)))
  return wrong === undefined ? null : { is: 'type', expected: wrong }
}

/** The same fields under the keys that an installation's own template gives them, in their order. */
export function underKeys(
  template: Template,
  fields: Readonly<Record<string, string>>,
  keys: readonly string[]
): Record<string, string> {
  const own = Object.values(templateKeys[template])
  return Object.fromEntries(
    own.map((key, at) => {
      const instead = keys[at] ?? key
      const text = fields[key] ?? ''
      return [instead, typeOf(instead) === 'thing' ? shortened(text, fieldLimits.thing) : text]
    })
  )
}

/** The type that a key begins with: thing of thing12. */
export function typeOf(key: string): FieldType {
  return key.replace(/\d+$/, '') as FieldType
}

/** A field of any text takes all that is short; a time with its day is a date as well. */
function takes(key: string, type: FieldType): boolean {
  if (!/^[a-z_]+\d+$/.test(key)) return false
  const own = typeOf(key)
  return own === type || (own === 'thing' && type !== 'time') || (own === 'date' && type === 'time')
}
