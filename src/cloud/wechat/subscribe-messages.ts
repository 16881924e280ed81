// Sends subscribe messages, and tells what became of each (WX).
import type { Template } from '@/domain/notice/kinds'
import { underKeys } from '@/domain/notice/templates'
import { isLater, whyNot, type AskWechat } from './answered'
import type { ChosenTemplates, WechatSettings } from './settings'

interface Message {
  readonly openid: string | null
  readonly template: Template
  readonly fields: Readonly<Record<string, string>>
  readonly page: string
}

type Sent =
  | { readonly is: 'sent' }
  | { readonly is: 'refused' | 'again' | 'unsure' | 'never'; readonly why: string }

/** The resident has not accepted it, or has withdrawn that: normal, and no trouble. */
const REFUSED = 43101
const states = { release: 'formal', trial: 'trial', develop: 'developer' } as const

/** The phone's port. Never throws. */
export function createSubscribeMessages(
  ask: AskWechat,
  { templates, version }: Pick<WechatSettings, 'templates' | 'version'>
) {
  return {
    templateIds: idsOf(templates),
    async send({ openid, template, fields, page }: Message): Promise<Sent> {
      const chosen = templates[template]
      if (!chosen) return { is: 'never', why: `no template for ${template}` }
      if (openid === null) return { is: 'never', why: 'not from WeChat' }
      const data = Object.entries(underKeys(template, fields, chosen.keys))
      const answered = await ask('send', {
        touser: openid,
        template_id: chosen.id,
        page: page.replace(/^\//, ''),
        miniprogram_state: states[version],
        lang: 'zh_CN',
        data: Object.fromEntries(data.map(([key, value]) => [key, { value }]))
      })
      if (answered.is !== 'answer') return answered
      const { code } = answered
      if (code === 0) return { is: 'sent' }
      const why = whyNot(answered)
      if (code === REFUSED) return { is: 'refused', why }
      return { is: isLater(code) ? 'again' : 'never', why }
    }
  }
}

/** By which the phone asks its resident for them. */
function idsOf(chosen: ChosenTemplates): Partial<Record<Template, string>> {
  return Object.fromEntries(Object.entries(chosen).map(([template, { id }]) => [template, id]))
}
