// Messages that no way has taken: shown to the administrator, sent again, or left in the inbox alone.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { lanes } from '@/domain/notice/kinds'
import { instant } from '@/domain/time/instant'
import {
  deadMessages,
  dropMessage,
  reviveMessage,
  type DeadMessage
} from '../../database/dead-messages'
import type { SignedIn, UseCase } from '../environment'

const SHOWN = 50

type Letters = Output<'outbox.list'>

export const listDead: UseCase<'outbox.list'> = (context) => present(context)

export const retryDead: UseCase<'outbox.retry'> = async (context, { outboxId }) =>
  (await reviveMessage(context.db, context.now, outboxId)) ? present(context) : refuse('not-found')

export const dropDead: UseCase<'outbox.drop'> = async (context, { outboxId }) =>
  (await dropMessage(context.db, context.now, outboxId)) ? present(context) : refuse('not-found')

async function present({ db }: SignedIn): Promise<Result<Letters>> {
  const { dead, count } = await deadMessages(db, SHOWN)
  return answer({ dead: dead.map(letter), count })
}

function letter(message: DeadMessage): Letters['dead'][number] {
  const { id, lane, tried, reason, content, created_at: toldAt } = message
  return {
    id,
    kind: content.kind,
    serviceName: 'serviceName' in content ? content.serviceName : null,
    lane: lanes[lane] ?? 'normal',
    tried,
    reason,
    toldAt: instant(toldAt.getTime()),
    diedAt: instant((message.settled_at ?? toldAt).getTime())
  }
}
