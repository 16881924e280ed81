// What a resident reads where they are asked for messages: WeChat's question, in the demo ours in its
// place, and the row on which they ask for messages themselves.
import type { Template } from '@/domain/notice/kinds'
import { templateWords } from './message-template'

export const subscribe = {
  /** The question's name. */
  title: '接收消息',
  demo: '演示：这里代替微信自己的询问。',
  app: '梭子',
  asks: '申请给你发送以下消息，每项一条',
  message: (template: Template) => templateWords[template].title,
  always: '总是保持以上选择，不再询问',
  no: '取消',
  yes: '允许',
  follow: '收到通知',
  followNote: (templates: readonly Template[]) =>
    `${templates.map((one) => templateWords[one].title).join('、')}，发到微信`,
  followed: '好，会发到微信',
  notFollowed: '没有打开。消息都在收件箱里'
}
