// Whose case is open, for what, and what the resident has said about themselves.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Chip, type ChipProps } from '../chip'
import './desk-head.scss'

type CaseView = Output<'case.show'>

export interface DeskHeadProps {
  readonly view: CaseView
}

const tones: Readonly<Record<CaseView['status'], ChipProps['tone']>> = {
  draft: 'plain',
  received: 'info',
  accepted: 'info',
  'in-progress': 'info',
  suspended: 'wait',
  'awaiting-correction': 'wait',
  decided: 'ok',
  delivered: 'ok',
  refused: 'bad',
  revoked: 'bad',
  withdrawn: 'plain'
}

/** Name, phone and number are masked already. */
export function DeskHead({ view }: DeskHeadProps) {
  const { applicant, booking, code, status, serviceName, visits } = view
  const text = staffWords.staff.head
  const who = [
    applicant && text.who(applicant.name, view.forRelative !== null),
    applicant?.noPhone ? text.noPhone : applicant?.phone,
    booking && text.booking(booking.code),
    code && words.case.code(code)
  ]
  const what = [text.limit(view), text.visits(visits), text.answers(view)]
  return (
    <View className="desk-head">
      <View className="desk-head-line">
        <View className="desk-head-title" role="heading">
          {serviceName}
        </View>
        <Chip tone={tones[status]}>{words.case.statuses[status]}</Chip>
      </View>
      <View className="desk-head-note">{who.filter(Boolean).join(words.common.dot)}</View>
      <View className="desk-head-note">{what.filter(Boolean).join(words.common.dot)}</View>
    </View>
  )
}
