// For which messages is a resident asked at this tap, and what did they answer? WX: a message for an
// acceptance, so that what matters most is asked for in time, and nobody more than needed.
import type { CheckedInput } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { afterTap, messagesAhead, type Matter } from '@/domain/notice/ahead'
import { templates, type Template } from '@/domain/notice/kinds'
import { planAsk } from '@/domain/notice/plan'
import { asOnPhone, type Standing } from '@/domain/notice/standing'
import { grant, standingsOf } from '../../database/credits'
import { mattersOf } from '../../database/matters'
import { findNoticeSettings } from '../../database/notice-settings'
import { loadOwnCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'

type Planned = CheckedInput<'notice.plan'>

export const planNotices: UseCase<'notice.plan'> = async (context, input) => {
  const { db, actor, now, demo } = context
  const { at: tap, caseId = null, delivery = null } = input
  if (caseId && !(await loadOwnCase(context, caseId))) {
    return refuse('not-found', { field: 'caseId' })
  }
  const ids = templateIds(context)
  const offered = templates.filter((template) => template in ids)
  if (offered.length === 0) return answer({ ask: [], demo })
  const matters = afterTap(await mattersOf(db, actor.personId), { tap, caseId, delivery })
  const settings = await findNoticeSettings(db, actor.personId)
  const known = await standings(context, input, ids)
  const ask = planAsk({
    ahead: messagesAhead(matters),
    standings: known,
    muted: settings?.muted ?? [],
    offered: tap === 'follow' && caseId ? offered.filter(isAbout(matters, caseId)) : offered,
    wished: tap === 'follow',
    now
  })
  return answer({
    ask: ask.map((template) => ({
      template,
      id: ids[template] ?? null,
      always: known.some((one) => one.template === template && one.always)
    })),
    demo
  })
}

export const keepGranted: UseCase<'notice.granted'> = async (context, { answers }) => {
  const { db, actor, now } = context
  await grant(db, now, actor.personId, answers)
  const known = await standingsOf(db, actor.personId)
  const left = known.filter(({ template }) => answers.some((one) => one.template === template))
  return answer({ left: left.map(({ template, credits }) => ({ template, credits })) })
}

/** Whoever follows one case is asked for what that case brings, and not for another one's. */
function isAbout(matters: readonly Matter[], caseId: string): (template: Template) => boolean {
  const ahead = messagesAhead(matters.filter((matter) => matter.caseId === caseId))
  return (template) => ahead.some((one) => one.template === template)
}

type Ids = Readonly<Partial<Record<Template, string | null>>>

/** The templates that can be asked for, by WeChat's id; the demo's phone takes all, without any. */
function templateIds({ outside, demo }: SignedIn): Ids {
  if (demo) return Object.fromEntries(templates.map((template) => [template, null]))
  return outside.phone?.templateIds ?? {}
}

/** What we know, and what WeChat's own settings say now, which is newer. */
async function standings(context: SignedIn, { phone }: Planned, ids: Ids): Promise<Standing[]> {
  const known = await standingsOf(context.db, context.actor.personId)
  if (!phone) return known
  return templates.map((template) =>
    asOnPhone(known, template, phone.on ? (phone.kept[ids[template] ?? ''] ?? null) : 'off')
  )
}
