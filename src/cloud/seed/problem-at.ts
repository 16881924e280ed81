// Which file, line and column is wrong, and why, in words that an office's editor understands?
import type { Path } from '@/domain/service/problem'
import { seedWords } from '@/words/zh/seed'

/** One thing to put right in one file; line and column start at 1. */
export interface SeedProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** `services/passport.yaml:12:5 reason`, as editors open it. */
export function problemText({ file, line, column, reason }: SeedProblem): string {
  return `${file}:${line}:${column} ${reason}`
}

/** The way to a field in words: "材料（documents）第 3 份 · 种类（kind）". */
export function fieldName(path: Path): string {
  const parts: string[] = []
  for (const [index, key] of path.entries()) {
    if (path[index - 1] === 'when') parts.push(seedWords.situation(key))
    else if (typeof key === 'string') parts.push(seedWords.field(key))
    else parts.push(`${parts.pop() ?? ''}${seedWords.nth(key + 1)}`)
  }
  return parts.join(' · ')
}
