// What must this person know of a service, and what do their answers make of it (ZJ-4)?
import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { Output } from '@/contract/calls'
import { neededDocuments } from '@/domain/checklist/checklist'
import type { Answers } from '@/domain/service/condition'
import type { RequiredDocument } from '@/domain/service/guide'
import { givenAnswers } from '@/domain/service/guide-answers'
import { asking, type Asked } from './asking'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

export interface GuideReading {
  readonly shown: Called<Output<'service.show'>>
  /** What follows from the answers; null until the guide is there. */
  readonly asked: Asked | null
  /** The documents that follow from the answers. */
  readonly documents: readonly RequiredDocument[]
  answer(situation: string, option: string): void
  readonly starting: Act
  /** Starts the case and opens its checklist; null: for oneself. */
  start(relativeId: string | null): Promise<void>
}

/** A guide with this person's answers; an empty id asks nothing. */
export function useGuide(serviceId: string): GuideReading {
  const shown = useCall('service.show', serviceId ? { serviceId } : null, { cache: true })
  const [answers, setAnswers] = useState<Answers>({})
  const [run, starting] = useAct('case.start')
  const guide = shown.data?.guide
  const start = async (relativeId: string | null) => {
    if (!guide) return
    const given = givenAnswers(guide, answers)
    const begun = await run({ serviceId, answers: { ...given }, relativeId })
    if (begun.ok) await Taro.navigateTo({ url: `/pages/apply/checklist/index?id=${begun.data.id}` })
  }
  const asked = guide ? asking(guide, answers) : null
  return {
    shown,
    asked,
    documents: guide && asked ? neededDocuments(guide, asked.answers) : [],
    answer: (situation, option) => setAnswers((before) => ({ ...before, [situation]: option })),
    starting,
    start
  }
}
