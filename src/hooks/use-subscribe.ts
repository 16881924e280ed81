// Which messages is somebody asked for at this tap, and what did they answer? The act itself goes on at
// once, whatever the answer; which messages they are the server has planned before the tap (WX).
import { useEffect, useRef, useState } from 'react'
import type { Output } from '@/contract/calls'
import { askWeChat, phoneSettings, type PhoneSettings } from '@/client/subscribe'
import type { DeliveryWay } from '@/domain/errand/errand'
import type { Tap } from '@/domain/notice/ahead'
import type { Template } from '@/domain/notice/kinds'
import type { Answered } from '@/domain/notice/standing'
import { useAct } from './use-act'
import { useCall } from './use-call'
import { usePhoneSettings } from './use-phone-settings'

type Asked = Output<'notice.plan'>['ask'][number]

/** A question that a screen of ours puts in WeChat's place (demo on the web). */
export interface Question {
  readonly templates: readonly Template[]
  /** With those that are accepted; `always` where it is not to be asked again. */
  answer(accepted: readonly Template[], always: boolean): void
}

export interface Subscribing {
  /** The messages that a tap would ask for now; none where nothing is asked. */
  readonly ahead: readonly Template[]
  /** Set while somebody is asked in WeChat's place. */
  readonly question: Question | null
  /** True from the tap until it is answered. */
  readonly asking: boolean
  /** Asks; true where at least one message was accepted. Call it straight from the tap. */
  ask(): Promise<boolean>
  /** Asks, and does it meanwhile; over when both are. */
  beside<T>(act: () => Promise<T>): Promise<T>
}

export interface SubscribeFor {
  /** The case that it is about; empty while it is not known. */
  readonly caseId?: string
  readonly delivery?: DeliveryWay
  /** False where the tap is not offered. */
  readonly on?: boolean
}

/** How long a plan is waited for: so many turns of so long. */
const TURNS = 40
const PAUSE_MS = 50

const NONE: readonly Asked[] = []

/** The messages of a tap. */
export function useSubscribe(
  at: Tap,
  { caseId, delivery, on = true }: SubscribeFor = {}
): Subscribing {
  const phone = usePhoneSettings()
  const ready = on && caseId !== '' && phone !== undefined
  const shown = useCall(
    'notice.plan',
    ready ? { at, caseId, delivery, ...(phone ? { phone } : {}) } : null
  )
  const [keep] = useAct('notice.granted')
  const [question, setQuestion] = useState<Question | null>(null)
  const [asking, setAsking] = useState(false)
  const plan = shown.data
  const asks = plan && canAsk(plan) ? plan.ask : NONE

  const put = (templates: Template[]) =>
    new Promise<Answered[]>((done) => {
      const answer: Question['answer'] = (accepted, always) => {
        setQuestion(null)
        done(templates.map((one) => ({ ...said(one, accepted.includes(one)), always })))
      }
      if (templates.length > 0) setQuestion({ templates, answer })
      else done([])
    })
  const now = useRef({ asks, waits: false })
  useEffect(() => {
    now.current = { asks, waits: ready && shown.state === 'loading' }
  })
  const heard = async () => {
    if (process.env.TARO_ENV !== 'h5') return inWeChat(asks)
    // Here nothing has to come straight from the tap: a plan that is on its way is waited for.
    for (let turn = 0; turn < TURNS && now.current.waits; turn += 1) await pause()
    return inDemo(now.current.asks, put)
  }
  const hear = async () => {
    const answers = heard()
    setAsking(true)
    await answers
    setAsking(false)
    return answers
  }
  const tell = async (answers: Answered[]) => {
    if (answers.length === 0) return
    await keep({ answers })
    await shown.reload()
  }
  const ask = async () => {
    const answers = await hear()
    await tell(answers)
    return answers.some(({ answer }) => answer === 'accept')
  }
  const beside = async <T>(act: () => Promise<T>) => {
    // The question comes first: after a wait WeChat would not take it as the tap's.
    const hearing = hear()
    const [done, answers] = await Promise.all([act(), hearing])
    void tell(answers)
    return done
  }
  return { ahead: asks.map(({ template }) => template), question, asking, ask, beside }
}

function pause() {
  return new Promise((done) => setTimeout(done, PAUSE_MS))
}

/** On the web only the demo can ask; in WeChat only what has an id there. */
function canAsk({ ask, demo }: Output<'notice.plan'>): boolean {
  return process.env.TARO_ENV === 'h5' ? demo : ask.every(({ id }) => id !== null)
}

/** What WeChat answers by itself is not shown. */
async function inDemo(asks: readonly Asked[], put: (templates: Template[]) => Promise<Answered[]>) {
  const silent = asks.filter(({ always }) => always)
  const loud = asks.filter(({ always }) => !always)
  const answered = await put(loud.map(({ template }) => template))
  return [...answered, ...silent.map(({ template }) => ({ ...said(template, true), always: true }))]
}

async function inWeChat(asks: readonly Asked[]): Promise<Answered[]> {
  if (asks.length === 0) return []
  const answers = await askWeChat(asks.flatMap(({ id }) => id ?? []))
  const settings: PhoneSettings | null = answers && (await phoneSettings())
  return asks.flatMap(({ template, id }) => {
    const answer = id === null ? undefined : answers?.[id]
    if (id === null || !answer) return []
    return { template, answer, always: settings?.kept[id] === answer }
  })
}

function said(template: Template, accepted: boolean): Pick<Answered, 'template' | 'answer'> {
  return { template, answer: accepted ? 'accept' : 'reject' }
}
