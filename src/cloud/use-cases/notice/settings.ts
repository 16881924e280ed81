// What of the inbox goes to a resident's phone: the groups, the quiet hours, and what is covered.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { templates, type Template } from '@/domain/notice/kinds'
import { usualQuiet, type Quiet } from '@/domain/notice/quiet'
import { phoneGroups } from '@/domain/notice/switches'
import { standingsOf } from '../../database/credits'
import {
  findNoticeSettings,
  saveNoticeSettings,
  type SettingsRecord
} from '../../database/notice-settings'
import { findPerson } from '../../database/people'
import type { SignedIn, UseCase } from '../environment'
import { openWays } from './route-of'

type Settings = Output<'notice.settings'>

export const showSettings: UseCase<'notice.settings'> = async (context) =>
  answer(await present(context))

export const changeSettings: UseCase<'notice.change-settings'> = async (
  context,
  { muted, quiet }
) => {
  // From a time to the same time is no time at all.
  const hours = quiet && quiet.from !== quiet.to ? quiet : null
  await saveNoticeSettings(context.db, context.actor.personId, { muted, quiet: hours })
  return answer(await present(context))
}

async function present(context: SignedIn): Promise<Settings> {
  const { db, actor } = context
  const chosen = await findNoticeSettings(db, actor.personId)
  const person = await findPerson(db, actor.personId)
  return {
    ways: person ? openWays(context, person) : [],
    groups: phoneGroups.map((group) => ({ group, on: !chosen?.muted.includes(group) })),
    quiet: quietOf(chosen),
    coverage: await coverageOf(context)
  }
}

/** Whoever has chosen nothing has the usual hours; whoever has chosen none has none. */
function quietOf(chosen: SettingsRecord | undefined): Quiet | null {
  if (!chosen) return usualQuiet
  const { quiet_from: from, quiet_to: to } = chosen
  return from === null || to === null ? null : { from, to }
}

async function coverageOf({ db, actor }: SignedIn): Promise<Settings['coverage']> {
  const standings = await standingsOf(db, actor.personId)
  const of = (template: Template) => standings.find((one) => one.template === template)
  return templates.map((template) => ({
    template,
    credits: of(template)?.credits ?? 0,
    always: of(template)?.always ?? false,
    blocked: of(template)?.blocked ?? false,
    refused: of(template)?.refusedAt != null
  }))
}
