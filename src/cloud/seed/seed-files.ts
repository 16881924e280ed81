// One file of the seed as read, and the set of them that belong together.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GenericSchema } from 'valibot'
import type { Guide } from '@/domain/service/guide'
import { seedWords } from '@/words/zh/seed'
import { parseYaml, type YamlFile } from './parse-yaml'
import type { SeedProblem } from './problem-at'
import type { Seed } from './seed'
import { validate } from './validate'

/** One file as read: its text's places, and its value where it has the right shape. */
export interface ReadFile<Value> {
  readonly yaml: YamlFile
  readonly value: Value | undefined
  readonly problems: readonly SeedProblem[]
}

/** All files of a seed folder. */
export interface SeedFiles {
  readonly guides: readonly ReadFile<Guide>[]
  readonly lifeEvents: ReadFile<Seed['lifeEvents'][number][]>
  readonly departments: ReadFile<Seed['departments'][number][]>
  readonly documentKinds: ReadFile<Seed['documentKinds'][number][]>
  readonly offices: ReadFile<{
    clusters: Seed['clusters'][number][]
    offices: Seed['offices'][number][]
  }>
  readonly grids: ReadFile<Seed['grids'][number][]>
  readonly order: ReadFile<string[]>
}

/** Reads a file below `folder` and checks its shape; one that is not there is a problem. */
export function readFile<Value>(
  folder: string,
  file: string,
  schema: GenericSchema<unknown, Value>
): ReadFile<Value> {
  const path = join(folder, file)
  const yaml = parseYaml(file, existsSync(path) ? readFileSync(path, 'utf8') : '')
  if (existsSync(path)) return { yaml, ...validate(schema, yaml) }
  return { yaml, value: undefined, problems: [yaml.at([], seedWords.problem('no-file', ''))] }
}
