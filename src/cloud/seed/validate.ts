// Does a file have the shape it needs? If not: every field that is wrong, with its reason.
import * as v from 'valibot'
import type { Path } from '@/domain/service/problem'
import { seedWords } from '@/words/zh/seed'
import type { SeedProblem } from './problem-at'
import { fieldName } from './problem-at'
import type { YamlFile } from './parse-yaml'

type Issue = v.BaseIssue<unknown>

/** The value of a file, or all its problems. */
export function validate<Value>(
  schema: v.GenericSchema<unknown, Value>,
  file: YamlFile
): { value: Value | undefined; problems: readonly SeedProblem[] } {
  if (file.problems.length > 0) return { value: undefined, problems: file.problems }
  const problems: SeedProblem[] = []
  const input = structuredClone(file.value)
  let result = v.safeParse(schema, input)
  // Valibot stops at the first unknown key of a map: take it out and look again, to tell them all.
  for (let unknown = unknownKeys(result.issues); unknown.length > 0;) {
    problems.push(...unknown.map((issue) => describe(file, issue)))
    unknown.forEach((issue) => remove(input, pathOf(issue)))
    result = v.safeParse(schema, input)
    unknown = unknownKeys(result.issues)
  }
  problems.push(...(result.issues ?? []).map((issue) => describe(file, issue)))
  return { value: problems.length === 0 ? (result.output as Value) : undefined, problems }
}

function unknownKeys(issues: readonly Issue[] | undefined): Issue[] {
  return (issues ?? []).filter(({ expected }) => expected === 'never')
}

function remove(input: unknown, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>(step, input)
  if (typeof parent === 'object' && parent) Reflect.deleteProperty(parent, path.at(-1) ?? '')
}

function step(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value ? Reflect.get(value, key) : undefined
}

function describe(file: YamlFile, issue: Issue): SeedProblem {
  const path = pathOf(issue)
  const name = path.length > 0 ? fieldName(path) : seedWords.wholeFile
  return file.at(path, seedWords.wrongField(name, reason(issue)))
}

function reason({ expected, received, message }: Issue): string {
  if (expected === 'never') return seedWords.unknownField
  if (received === 'undefined' || received === 'null') return seedWords.missing
  if (message === 'choice') return seedWords.choice(choices(expected))
  return seedWords.expected(message)
}

/** `("a" | "b")` as valibot prints a choice. */
function choices(expected: string | null): string[] {
  return (expected ?? '').replace(/[()"]/g, '').split(' | ')
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}
