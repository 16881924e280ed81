// What does the folder of data files hold, and is all of it right? ZJ-4: what is incomplete is not
// published; every problem of every file is told at once, so that an editor needs one round.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Guide } from '@/domain/service/guide'
import { buildCalendar } from './calendar'
import { crossProblems } from './cross-check'
import { guideSchema, lifeEventsSchema } from './guide-schema'
import {
  departmentsSchema,
  documentKindsSchema,
  gridsSchema,
  officesSchema,
  serviceOrderSchema
} from './place-schema'
import type { SeedProblem } from './problem-at'
import type { Seed } from './seed'
import { readFile, type SeedFiles } from './seed-files'

export type SeedAnswer =
  | { readonly ok: true; readonly seed: Seed }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] }

/** Reads and checks a folder of YAML files; the calendar is computed, not read. */
export function readSeed(folder: string): SeedAnswer {
  const files: SeedFiles = {
    guides: guideFiles(folder).map((file) => readFile(folder, file, guideSchema)),
    lifeEvents: readFile(folder, 'life-events.yaml', lifeEventsSchema),
    departments: readFile(folder, 'departments.yaml', departmentsSchema),
    documentKinds: readFile(folder, 'document-kinds.yaml', documentKindsSchema),
    offices: readFile(folder, 'offices.yaml', officesSchema),
    grids: readFile(folder, 'grids.yaml', gridsSchema),
    order: readFile(folder, 'service-order.yaml', serviceOrderSchema)
  }
  const { guides, ...others } = files
  const problems = [
    ...[...guides, ...Object.values(others)].flatMap((file) => file.problems),
    ...crossProblems(files)
  ]
  return problems.length > 0
    ? { ok: false, problems: inOrder(problems) }
    : { ok: true, seed: seedOf(files) }
}

function guideFiles(folder: string): string[] {
  const services = join(folder, 'services')
  if (!existsSync(services)) return []
  const names = readdirSync(services).filter((name) => /\.ya?ml$/.test(name))
  return names.sort().map((name) => `services/${name}`)
}

function inOrder(problems: readonly SeedProblem[]): SeedProblem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column
  )
}

function seedOf(files: SeedFiles): Seed {
  const guides = files.guides.flatMap(({ value }) => value ?? [])
  const order = files.order.value ?? []
  const place = ({ id }: Guide) => (order.includes(id) ? order.indexOf(id) : order.length)
  return {
    guides: guides.sort((a, b) => place(a) - place(b)),
    lifeEvents: files.lifeEvents.value ?? [],
    departments: files.departments.value ?? [],
    documentKinds: files.documentKinds.value ?? [],
    clusters: files.offices.value?.clusters ?? [],
    offices: files.offices.value?.offices ?? [],
    grids: files.grids.value ?? [],
    calendar: buildCalendar()
  }
}
