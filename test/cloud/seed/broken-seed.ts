// The real data with something wrong in it, as an editor would make it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemText } from '@/cloud/seed/problem-at'
import { readSeed } from '@/cloud/seed/read-seed'
import type { Seed } from '@/cloud/seed/seed'

/** Where the real data is kept. */
export const real = join(__dirname, '../../../src/cloud/seed')
const scratch: string[] = []
afterAll(() => scratch.forEach((folder) => rmSync(folder, { recursive: true })))

/** A copy of the real data with one text of one file replaced, as an editor would. */
export function broken(file: string, text: string, by: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  scratch.push(folder)
  cpSync(real, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') })
  change(folder, file, text, by)
  return folder
}

/** Replaces one text of one file. */
export function change(folder: string, file: string, text: string, by: string): void {
  const before = readFileSync(join(folder, file), 'utf8')
  expect(before).toContain(text)
  writeFileSync(join(folder, file), before.replace(text, by))
}

/** The real data, read. */
export function goodSeed(): Seed {
  const answer = readSeed(real)
  if (!answer.ok) throw new Error(answer.problems.map(problemText).join('\n'))
  return answer.seed
}

/** What an editor is told of a folder; empty where nothing is wrong. */
export function problems(folder: string): string[] {
  const answer = readSeed(folder)
  return answer.ok ? [] : answer.problems.map(problemText)
}

/** Where a text stands in a real file: 12:5. */
export function place(file: string, text: string): string {
  const before = readFileSync(join(real, file), 'utf8').split(text)[0] ?? ''
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}
