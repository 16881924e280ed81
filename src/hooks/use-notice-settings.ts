// What of my inbox goes to the phone? A switch counts at once, and is put back where it was refused.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import type { NoticeGroup } from '@/domain/notice/kinds'
import { useAct, type Act, type ActInput } from './use-act'
import { useCall, type Called } from './use-call'

export type NoticeSettings = Output<'notice.settings'>
type Wanted = ActInput<'notice.change-settings'>
type Quiet = NoticeSettings['quiet']

export interface SettingsHeld {
  readonly shown: Called<NoticeSettings>
  /** As they are, or as they will be in a moment. */
  readonly settings: NoticeSettings | undefined
  readonly changing: Act
  switchGroup(group: NoticeGroup, on: boolean): Promise<void>
  setQuiet(quiet: Quiet): Promise<void>
}

/** The resident's own settings. */
export function useNoticeSettings(): SettingsHeld {
  const shown = useCall('notice.settings', {})
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [send, changing] = useAct('notice.change-settings')
  const settings = shown.data && wanted ? asWanted(shown.data, wanted) : shown.data

  const change = async (part: Partial<Wanted>) => {
    if (!settings) return
    const next = { muted: mutedIn(settings), quiet: settings.quiet, ...part }
    setWanted(next)
    const answer = await send(next)
    if (answer.ok) shown.put(answer.data)
    // Another switch may have been moved meanwhile: its own answer is still to come.
    setWanted((now) => (now === next ? null : now))
  }
  return {
    shown,
    settings,
    changing,
    switchGroup: (group, on) => {
      const others = settings ? mutedIn(settings).filter((one) => one !== group) : []
      return change({ muted: on ? others : [...others, group] })
    },
    setQuiet: (quiet) => change({ quiet })
  }
}

function mutedIn({ groups }: NoticeSettings): NoticeGroup[] {
  return groups.filter(({ on }) => !on).map(({ group }) => group)
}

function asWanted(settings: NoticeSettings, { muted, quiet }: Wanted): NoticeSettings {
  const groups = settings.groups.map(({ group }) => ({ group, on: !muted.includes(group) }))
  return { ...settings, groups, quiet: quiet as Quiet }
}
