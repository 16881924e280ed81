// What does a YAML text say, and at which line does each part of it stand?
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml'
import type { Path } from '@/domain/service/problem'
import { seedWords } from '@/words/zh/seed'
import type { SeedProblem } from './problem-at'

/** A file with its value and the way back from a path in it to line and column. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** What YAML itself can't read; the value is then worth nothing. */
  readonly problems: readonly SeedProblem[]
  /** The problem at a path; at the nearest part above where the path itself is missing. */
  at(path: Path, reason: string): SeedProblem
}

/** Reads one text; broken YAML gives problems, never an exception. */
export function parseYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const at = (offset: number, reason: string): SeedProblem => {
    const { line, col } = counter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), reason }
  }
  const problems = document.errors.map(({ code, pos }) => at(pos[0], seedWords.syntax(code)))
  return {
    file,
    value: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems,
    at: (path, reason) => at(offsetOf(document.contents, path), reason)
  }
}

function offsetOf(top: Node | null, path: Path): number {
  let node: unknown = top
  let offset = top?.range?.[0] ?? 0
  for (const key of path) {
    const found = isSeq(node) ? item(node.items, key) : isMap(node) ? pair(node.items, key) : null
    if (!found) break
    node = found.node
    offset = found.offset
  }
  return offset
}

function item(items: readonly unknown[], key: string | number) {
  const node = items[Number(key)] as Node | undefined
  return node?.range ? { node, offset: node.range[0] } : null
}

function pair(items: readonly Pair[], key: string | number) {
  const found = items.find(
    (entry) => isScalar(entry.key) && String(entry.key.value) === String(key)
  )
  const start = isScalar(found?.key) ? found.key.range?.[0] : undefined
  return found && start !== undefined ? { node: found.value, offset: start } : null
}
