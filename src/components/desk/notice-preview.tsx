// What the resident will be told, word for word, before it is told; or what was told. ZJ-11.3.
import { Text, View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { staffWords } from '@/words/staff'
import type { NoticeDraft } from '@/words/zh/staff-notice'
import { Card } from '../card'
import { Section } from '../section'
import { unseen } from './review-rules'
import './notice-preview.scss'

type CaseView = Output<'case.show'>

export interface NoticePreviewProps {
  readonly view: CaseView
}

/** Nothing before the case is received, and nothing once it is decided. */
export function NoticePreview({ view }: NoticePreviewProps) {
  const text = staffWords.staff.notice
  const { notice, status } = view
  if (status === 'received') return <Draft view={view} />
  if (!notice || !['awaiting-correction', 'in-progress', 'suspended'].includes(status)) return null
  return (
    <Section title={text.titleGiven}>
      <Card className="notice-preview">
        <View>{text.givenAt(notice.givenAt, notice.due)}</View>
        {notice.items.map((item, index) => (
          <View key={item.documentId} className="notice-line">
            {text.givenLine(index + 1, item)}
          </View>
        ))}
      </Card>
    </Section>
  )
}

function Draft({ view }: NoticePreviewProps) {
  const text = staffWords.staff.notice
  const draft = text.draft(view)
  const names = unseen(view).map((item) => item.name)
  return (
    <Section title={draft.kind === 'accept' ? text.titleAccept : text.title}>
      <Card className="notice-preview">
        <NoticeText draft={draft} />
      </Card>
      {names.length > 0 && <View className="notice-unseen">{text.unseen(names)}</View>}
      {draft.kind !== 'accept' && <View className="notice-once">{text.once}</View>}
    </Section>
  )
}

/** The text itself, dates and documents in bold. */
export function NoticeText({ draft }: { readonly draft: NoticeDraft }) {
  return (
    <View>
      <View>
        {draft.runs.map((run, index) => (
          <Text key={index} className={run.strong ? 'notice-strong' : ''}>
            {run.text}
          </Text>
        ))}
      </View>
      {draft.list.map((line, index) => (
        <View key={line} className="notice-line">
          {staffWords.staff.notice.line(index + 1, line)}
        </View>
      ))}
      {draft.end && <View>{draft.end}</View>}
    </View>
  )
}
