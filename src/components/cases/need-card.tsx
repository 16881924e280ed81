// A case that wants something of its resident: what, until when, and the way to do it.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { Button } from '../button'
import { Card } from '../card'
import { Chip } from '../chip'
import { caseName } from './case-name'
import './need-card.scss'

type CaseRow = Output<'case.list'>['cases'][number]

export type NeedWay = (screen: 'notice' | 'checklist' | 'progress', caseId: string) => void

/** One card a case: its name, its state, a sentence, one or two ways on. */
export function NeedCard({ row, onGo }: { readonly row: CaseRow; readonly onGo: NeedWay }) {
  const { chip, tone, sentence, quiet, main } = needWords(row)
  return (
    <Card>
      <View className="need-head">
        <View className="need-name">{caseName(row)}</View>
        <Chip tone={tone}>{chip}</Chip>
      </View>
      <View className="need-sentence">{sentence}</View>
      <View className="need-acts">
        {quiet && (
          <Button kind="second" size="small" onTap={() => onGo(quiet.to, row.id)}>
            {quiet.name}
          </Button>
        )}
        <Button size="small" onTap={() => onGo(main.to, row.id)}>
          {main.name}
        </Button>
      </View>
    </Card>
  )
}

const text = words.home.cases

interface NeedWords {
  readonly chip: string
  readonly tone: 'bad' | 'wait' | 'ok'
  readonly sentence: string
  readonly quiet?: { readonly name: string; readonly to: Parameters<NeedWay>[0] }
  readonly main: { readonly name: string; readonly to: Parameters<NeedWay>[0] }
}

function needWords(row: CaseRow): NeedWords {
  if (row.status === 'awaiting-correction') return correctionWords(row)
  if (row.deferredDue !== null) {
    return {
      chip: text.deferredChip,
      tone: 'wait',
      sentence: text.deferred(row.deferredDue),
      quiet: { name: text.deferredSee, to: 'progress' },
      main: { name: text.supply, to: 'checklist' }
    }
  }
  const denied = row.granted === false
  return {
    chip: denied ? text.deniedChip : text.collectChip,
    tone: denied ? 'bad' : 'ok',
    sentence: denied ? text.denied : text.collect,
    main: { name: text.see, to: 'progress' }
  }
}

function correctionWords(row: CaseRow): NeedWords {
  return {
    chip: text.correctionChip,
    tone: 'bad',
    sentence:
      row.correctionDue === null ? text.correctionNoDate : text.correction(row.correctionDue),
    quiet: { name: text.correctionSee, to: 'notice' },
    main: { name: text.supply, to: 'checklist' }
  }
}
