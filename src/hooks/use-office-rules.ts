// Which rules does my office have, what would other ones do, and are they kept?
import { useMemo, useState } from 'react'
import type { Input, Output } from '@/contract/calls'
import type { ShownFailure } from '@/client/failure-text'
import type { DayException } from '@/domain/booking/capacity'
import {
  changedRules,
  entryText,
  withEntry,
  type HoldingRules
} from '@/domain/booking/rule-entries'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useSettled } from './use-settled'

export interface OfficeRules {
  readonly shown: Called<Output<'office-rules.show'>>
  /** What stands in an entry, as it was typed. */
  text(id: string): string
  /** True where it can't stand there. */
  wrong(id: string): boolean
  write(id: string, text: string): void
  /** The rules as they would be kept; undefined until they are there. */
  readonly draft: HoldingRules | undefined
  /** Gives single days another list. */
  setExceptions(exceptions: readonly DayException[]): void
  /** How many entries are changed. */
  readonly changed: number
  readonly anyWrong: boolean
  /** Undefined while it is being counted, or something is wrong. */
  readonly effect: Output<'office-rules.preview'> | undefined
  /** Counts the effect anew: the days of the office have changed. */
  recount(): void
  undo(): void
  save(): Promise<void>
  readonly busy: boolean
  readonly refused: ShownFailure | null
  clear(): void
  readonly saved: boolean
  seen(): void
}

/** The rules as an administrator changes them; asks nothing unless `mine`. */
export function useOfficeRules(mine: boolean): OfficeRules {
  const shown = useCall('office-rules.show', mine ? {} : null)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [exceptions, setExceptions] = useState<readonly DayException[] | null>(null)
  const [saved, setSaved] = useState(false)
  const [change, act] = useAct('office-rules.change')
  const kept = shown.data?.rules
  const draft = useMemo(
    () => kept && draftOf(exceptions ? { ...kept, exceptions } : kept, typed),
    [kept, typed, exceptions]
  )
  const asked = useSettled(draft?.wrong.size === 0 ? draft.rules : null)
  const preview = useCall(
    'office-rules.preview',
    asked && kept ? { rules: sent(changedRules(kept, asked)) } : null
  )
  const changed = kept ? Object.keys(typed).filter((id) => typed[id] !== entryText(kept, id)) : []
  return {
    shown,
    text: (id) => typed[id] ?? (kept ? entryText(kept, id) : ''),
    wrong: (id) => draft?.wrong.has(id) ?? false,
    write: (id, text) => setTyped((before) => ({ ...before, [id]: text })),
    draft: draft?.rules,
    setExceptions,
    changed: changed.length + (exceptions ? 1 : 0),
    anyWrong: (draft?.wrong.size ?? 0) > 0,
    effect: asked !== null && asked === draft?.rules ? preview.data : undefined,
    recount: () => void preview.reload(),
    undo: () => {
      setTyped({})
      setExceptions(null)
    },
    save: async () => {
      if (!draft || !kept) return
      const answer = await change({ rules: sent(changedRules(kept, draft.rules)) })
      if (!answer.ok) return
      shown.put(answer.data)
      setTyped({})
      setExceptions(null)
      setSaved(true)
    },
    busy: act.busy,
    refused: act.failure ?? (preview.failure?.code === 'invalid-input' ? preview.failure : null),
    clear: act.clear,
    saved,
    seen: () => setSaved(false)
  }
}

function draftOf(kept: HoldingRules, typed: Readonly<Record<string, string>>) {
  let rules = kept
  const wrong = new Set<string>()
  for (const [id, text] of Object.entries(typed)) {
    if (text === entryText(kept, id)) continue
    const next = withEntry(rules, id, text)
    if (next) rules = next
    else wrong.add(id)
  }
  return { rules, wrong }
}

/** The door's schema makes what is read-only here. */
function sent(rules: Partial<HoldingRules>): Input<'office-rules.change'>['rules'] {
  return JSON.parse(JSON.stringify(rules)) as Input<'office-rules.change'>['rules']
}
