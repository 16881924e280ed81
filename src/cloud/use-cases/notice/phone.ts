// In the demo: what would a person's phone show? Nothing else than what was sent to it.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { templateKeys } from '@/domain/notice/templates'
import { instant } from '@/domain/time/instant'
import { phoneMessagesOf, type PhoneMessageRecord } from '../../database/phone-messages'
import type { OpenUseCase } from '../environment'

const PAGE = 50

type Message = Output<'phone.list'>['messages'][number]

export const listPhone: OpenUseCase<'phone.list'> = async ({ db, actor }) => {
  if (!actor) return refuse('not-signed-in')
  const rows = await phoneMessagesOf(db, actor.personId, PAGE)
  return answer({ messages: rows.map(present) })
}

function present({ id, at, channel, template, fields, page }: PhoneMessageRecord): Message {
  const keys = template ? Object.entries(templateKeys[template]) : []
  return {
    id,
    at: instant(at.getTime()),
    channel,
    template,
    fields: keys.map(([name, key]) => ({ name, value: fields[key] ?? '' })),
    text: template ? null : (fields.text ?? null),
    page
  }
}
