// Do the files fit together? Ids that one file names stand in another; each guide may be published.
import { checkGrids } from '@/domain/office/grid'
import { checkOffice } from '@/domain/office/check-office'
import { checkGuide } from '@/domain/service/check-guide'
import { checkLifeEvent } from '@/domain/service/check-life-event'
import { duplicateIds, type Path } from '@/domain/service/problem'
import { seedWords } from '@/words/zh/seed'
import type { YamlFile } from './parse-yaml'
import { fieldName, type SeedProblem } from './problem-at'
import type { ReadFile, SeedFiles } from './seed-files'

type Code = Parameters<typeof seedWords.problem>[0]
interface Found {
  readonly code: Code
  readonly path: Path
  readonly subject: string
}

const DAYS = ['', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The problems between files and inside each that has the right shape. */
export function crossProblems(files: SeedFiles): SeedProblem[] {
  // A file with a mistake in it still has its name: what refers to it is not wrong as well.
  const services = new Set(files.guides.map(({ yaml }) => nameOf(yaml)))
  return [
    ...guideProblems(files),
    ...listProblems(files.departments, () => []),
    ...listProblems(files.documentKinds, () => []),
    ...listProblems(files.lifeEvents, (event) => checkLifeEvent(event, services)),
    ...officeProblems(files, services),
    ...gridProblems(files),
    ...orderProblems(files, services)
  ]
}

function guideProblems({ guides, departments, documentKinds }: SeedFiles): SeedProblem[] {
  const known = { departments: idsIn(departments), kinds: idsIn(documentKinds) }
  return guides.flatMap(({ yaml, value }) => {
    if (!value) return []
    const name = nameOf(yaml)
    const misnamed: Found[] =
      value.id === name ? [] : [{ code: 'file-name', path: ['id'], subject: name }]
    return [...misnamed, ...checkGuide(value, known)].map((found) => locate(yaml, found))
  })
}

function listProblems<Item extends { readonly id: string }>(
  { yaml, value = [] }: ReadFile<Item[]>,
  check: (item: Item) => readonly Found[]
): SeedProblem[] {
  const found = [
    ...duplicateIds(value, []),
    ...value.flatMap((item, index) => check(item).map((one) => under([index], one)))
  ]
  return found.map((one) => locate(yaml, one))
}

function officeProblems({ offices }: SeedFiles, services: ReadonlySet<string>): SeedProblem[] {
  if (!offices.value) return []
  const { clusters, offices: all } = offices.value
  const found = [
    ...duplicateIds(clusters, ['clusters']),
    ...duplicateIds(all, ['offices']),
    ...all.flatMap((office, index) =>
      checkOffice(office, clusters, services).map((one) => under(['offices', index], one))
    )
  ]
  return found.map((one) => locate(offices.yaml, one))
}

function gridProblems({ grids, offices }: SeedFiles): SeedProblem[] {
  if (!grids.value || !offices.value) return []
  const ids = offices.value.offices.map(({ id }) => id)
  return checkGrids(grids.value, ids).map((found) => locate(grids.yaml, found))
}

function orderProblems({ order }: SeedFiles, services: ReadonlySet<string>): SeedProblem[] {
  if (!order.value) return []
  return checkLifeEvent({ services: order.value }, services).map((found) =>
    locate(order.yaml, { ...found, path: found.path.slice(1) })
  )
}

function under(path: Path, found: Found): Found {
  return { ...found, path: [...path, ...found.path] }
}

function locate(yaml: YamlFile, { code, path, subject }: Found): SeedProblem {
  const written = path.map((key, index) =>
    path[index - 1] === 'hours' && typeof key === 'number' ? (DAYS[key] ?? key) : key
  )
  const name = written.length > 0 ? fieldName(written) : seedWords.wholeFile
  return yaml.at(written, seedWords.wrongField(name, seedWords.problem(code, subject)))
}

function nameOf(yaml: YamlFile): string {
  return yaml.file.replace(/^services\//, '').replace(/\.ya?ml$/, '')
}

/** Ids that are written in a list, also where something else in it is wrong. */
function idsIn({ yaml }: ReadFile<unknown>): Set<string> {
  const list: unknown[] = Array.isArray(yaml.value) ? yaml.value : []
  return new Set(list.map((item) => String((item as { id?: unknown } | null)?.id)))
}
