// An installation that asks the stand-in over real HTTP, on a real database.
import { openOutside, readOutside } from '@/cloud/functions/outside'
import { noLog } from '@/cloud/functions/log'
import type { Outside, PhoneMessage } from '@/cloud/use-cases/outside'
import { instant } from '@/domain/time/instant'
import type { TestDatabase } from '../../environment/database'
import type { StandIn } from '../../wechat/stand-in'
import { sealer } from '../functions/open-door'

export const now = instant(Date.parse('2026-11-23T09:00:00+08:00'))

/** The ports of one instance: instances share nothing but the database. */
export function instanceOf(
  standIn: StandIn,
  database: TestDatabase,
  more: Record<string, string> = {}
): Outside {
  const env = { WECHAT_TIMEOUT_MS: '500', ...standIn.environment, ...more }
  return openOutside(readOutside(env), { db: database.db, sealer, log: noLog, loadSdk: null })
}

/** A message that WeChat takes. */
export function message(openid: string, more: Partial<PhoneMessage> = {}): PhoneMessage {
  return {
    personId: 'p',
    noticeId: 'n',
    openid,
    template: 'progress',
    fields: { thing1: '居住证', phrase2: '办理中', thing3: '不用来，等通知' },
    page: '/pages/case/show/index?id=1',
    ...more
  }
}
