// How many messages may WeChat still show? One for each time that was allowed (WX).
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Card } from '../card'
import { Chip } from '../chip'
import { Row } from '../row'
import { Section } from '../section'
import './coverage-card.scss'

const text = words.notice.settings
type Settings = Output<'notice.settings'>
type Covered = Settings['coverage'][number]

export interface CoverageCardProps {
  readonly ways: Settings['ways']
  readonly coverage: Settings['coverage']
  /** The way to more of them. */
  readonly more?: ReactNode
}

/** Every message with what is left of it; what follows where nothing is left. */
export function CoverageCard({ ways, coverage, more }: CoverageCardProps) {
  const sms = ways.includes('sms')
  const without = coverage.filter((covered) => !isWorthARow(covered))
  if (!ways.includes('phone')) {
    return (
      <Section title={text.left}>
        <Card>{sms ? text.noPhoneSms : text.noPhone}</Card>
      </Section>
    )
  }
  return (
    <Section title={text.left}>
      <View className="coverage-why">{text.leftNote}</View>
      {more}
      <Card flush>
        {coverage.filter(isWorthARow).map((covered) => (
          <Row
            key={covered.template}
            title={text.messages(covered.template).name}
            note={noteOf(covered)}
            right={<Left covered={covered} />}
          />
        ))}
        {without.length > 0 && <Row title={text.without} note={namesOf(without)} />}
      </Card>
      <View className="coverage-note">{sms ? text.leftSms : text.leftNoSms}</View>
    </Section>
  )
}

function noteOf({ template, blocked, always }: Covered): string {
  if (blocked) return text.blockedNote
  return always ? text.always : text.messages(template).note
}

function Left({ covered: { credits, blocked } }: { covered: Covered }) {
  if (blocked) return <Chip tone="wait">{text.blocked}</Chip>
  return <Chip tone="ok">{text.credits(credits)}</Chip>
}

/** The others stand together in one line: most people have most of them not. */
function isWorthARow({ credits, blocked }: Covered): boolean {
  return credits > 0 || blocked
}

function namesOf(covered: readonly Covered[]): string {
  const names = covered.map(({ template }) => text.messages(template).name)
  return names.join(words.common.listComma)
}
