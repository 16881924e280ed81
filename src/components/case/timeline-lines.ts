// Which lines does the timeline have? What a resident did to prepare in one go is one line, not ten;
// what followed by itself stands with what it followed; steps that open together are a line of their
// own (ZJ-5); what only the counter's clock needs is none.
import type { Output } from '@/contract/calls'

type Entry = Output<'case.show'>['timeline'][number]

export interface TimelineLine {
  /** The newest of them. */
  readonly entry: Entry
  /** The documents prepared in one go; empty where the line is a single entry. */
  readonly documentIds: readonly string[]
  /** What the system did in the same moment because of it, in its order. */
  readonly followed: readonly Entry[]
  /** The steps that opened side by side with this entry; empty where it was one, or none. */
  readonly together: readonly string[]
}

const PREPARING = ['start-draft', 'supply']
const SILENT = ['booking.finish']
const FOLLOWING = ['start', 'open-steps', 'suspend']

interface Draft {
  entry: Entry
  readonly run: Entry[]
  readonly followed: Entry[]
}

/** The lines, in the order of the entries: the newest first. */
export function timelineLines(entries: readonly Entry[]): TimelineLine[] {
  const shown = entries.filter(({ action }) => !SILENT.includes(action))
  const lines: Draft[] = []
  for (const entry of shown) {
    const last = lines[lines.length - 1]
    if (last && isPreparing(entry) && isPreparing(last.entry)) last.run.push(entry)
    else if (last && follows(last.entry, entry)) lines[lines.length - 1] = led(last, entry)
    else lines.push({ entry, run: [entry], followed: [] })
  }
  return lines.map(({ entry, run, followed }) => ({
    entry,
    documentIds: run.length > 1 ? ids(run) : [],
    followed,
    together: openedTogether(entry)
  }))
}

function isPreparing({ action }: Entry): boolean {
  return PREPARING.includes(action)
}

/** True where the newer entry is what the system did because of the older one. */
function follows(newer: Entry, older: Entry): boolean {
  const itself = FOLLOWING.includes(newer.action) && openedTogether(newer).length === 0
  return itself && newer.at === older.at && !isPreparing(older)
}

function led({ entry, followed }: Draft, older: Entry): Draft {
  return { entry: older, run: [older], followed: [entry, ...followed] }
}

function openedTogether({ facts }: Entry): string[] {
  const { steps } = facts
  return Array.isArray(steps) && steps.length > 1 ? steps : []
}

/** In the order in which they were prepared, each once. */
function ids(run: readonly Entry[]): string[] {
  const found = [...run].reverse().flatMap(({ facts }) => facts.documentId)
  return [...new Set(found.filter((id) => typeof id === 'string'))]
}
