// The verbs of notices: the inbox, what of it goes to the phone, the demo's phone, and what got lost.
import { dropDead, listDead, retryDead } from './dead-letters'
import { listNotices, readNotices } from './inbox'
import { changeSettings, showSettings } from './settings'
import { keepGranted, planNotices } from './plan'
import { listPhone } from './phone'

export const noticeCalls = {
  'notice.list': listNotices,
  'notice.read': readNotices,
  'notice.settings': showSettings,
  'notice.change-settings': changeSettings,
  'notice.plan': planNotices,
  'notice.granted': keepGranted,
  'phone.list': listPhone,
  'outbox.list': listDead,
  'outbox.retry': retryDead,
  'outbox.drop': dropDead
}
