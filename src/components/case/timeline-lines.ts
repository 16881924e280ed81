// Which lines does the timeline have? What a resident did to prepare in one go is one line, not ten;
// what only the counter's clock needs is none.
import type { Output } from '@/contract/calls'

type Entry = Output<'case.show'>['timeline'][number]

export interface TimelineLine {
  /** The newest of them. */
  readonly entry: Entry
  /** The documents prepared in one go; empty where the line is a single entry. */
  readonly documentIds: readonly string[]
}

const PREPARING = ['start-draft', 'supply']
const SILENT = ['booking.finish']

/** The lines, in the order of the entries. */
export function timelineLines(entries: readonly Entry[]): TimelineLine[] {
  const lines: { entry: Entry; run: Entry[] }[] = []
  for (const entry of entries.filter(({ action }) => !SILENT.includes(action))) {
    const last = lines[lines.length - 1]
    const goesOn = isPreparing(entry) && last !== undefined && isPreparing(last.entry)
    if (goesOn) last.run.push(entry)
    else lines.push({ entry, run: [entry] })
  }
  return lines.map(({ entry, run }) => ({ entry, documentIds: run.length > 1 ? ids(run) : [] }))
}

function isPreparing({ action }: Entry): boolean {
  return PREPARING.includes(action)
}

/** In the order in which they were prepared, each once. */
function ids(run: readonly Entry[]): string[] {
  const found = [...run].reverse().flatMap(({ facts }) => facts.documentId)
  return [...new Set(found.filter((id) => typeof id === 'string'))]
}
