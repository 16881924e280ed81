// A proof to take home, and whether one that was saved still fits: buttons, and the answer in a sentence.
import { View } from '@tarojs/components'
import { words } from '@/words'
import type { ProofFinding } from '@/domain/ledger/proof'
import { instant } from '@/domain/time/instant'
import { Button } from '../button'
import { Icon } from '../icon'
import './ledger-answer.scss'

export interface ProofPartProps {
  /** The number of the case, for the name of the file; null where it has none yet. */
  readonly code: string | null
  readonly proof: {
    readonly given: 'saved' | 'shared' | 'failed' | null
    readonly checked: {
      readonly finding: ProofFinding
      readonly more: number | null
      readonly ofThisCase: boolean
    } | null
    give(name: string, about: readonly string[]): Promise<void>
    check(): Promise<void>
  }
}

const text = words.case.ledger.proof
const outcomes = { saved: text.saved, shared: text.shared, failed: text.notSaved } as const

/** Below the answer of the check. */
export function ProofPart({ code, proof }: ProofPartProps) {
  const { given, checked } = proof
  const name = text.fileName(code ?? text.noCode)
  const good = checked?.finding.found === 'intact' && checked.more !== null
  return (
    <View className="ledger-proof">
      <View className="ledger-text">{text.text}</View>
      <View className="ledger-acts">
        <Button kind="second" size="small" onTap={() => void proof.check()}>
          {text.check}
        </Button>
        <Button size="small" onTap={() => void proof.give(name, text.about)}>
          {text.save}
        </Button>
      </View>
      {given && (
        <View className="ledger-text" role="status">
          {outcomes[given]}
        </View>
      )}
      {checked && (
        <View className={`ledger-found ${good ? 'ledger-intact' : 'ledger-broken'}`} role="status">
          <Icon name={good ? 'shield' : 'warn'} />
          <View>{findingText(checked)}</View>
        </View>
      )}
    </View>
  )
}

type Checked = NonNullable<ProofPartProps['proof']['checked']>

function findingText({ finding, more, ofThisCase }: Checked): string {
  switch (finding.found) {
    case 'unreadable':
      return text.unreadable
    case 'broken':
      return text.brokenAt(finding.at)
    case 'changed':
      return text.changed
    case 'intact': {
      if (!ofThisCase) return text.other
      if (more === null) return text.rewritten
      return text.fits(finding.proof.events.length, instant(finding.proof.madeAt), more)
    }
  }
}
