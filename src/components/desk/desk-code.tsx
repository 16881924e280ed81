// The field for a booking's code: typed, or written into it by a scanner that ends with Enter.
import { useState } from 'react'
import { Input, View } from '@tarojs/components'
import { staffWords } from '@/words/staff'
import { Button } from '../button'
import { fieldName } from '../field-name'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { Kbd } from './kbd'
import './desk-code.scss'

export interface DeskCodeProps {
  readonly busy: boolean
  readonly onCode: (code: string) => void
  /** Left out where no camera reads codes. */
  readonly onScan?: () => void
}

/** The id by which the `/` key finds the field. */
export const deskCodeId = 'desk-code'

/** Empties itself once a code was sent. */
export function DeskCode({ busy, onCode, onScan }: DeskCodeProps) {
  const [code, setCode] = useState('')
  const text = staffWords.staff.code
  const send = (value: string) => {
    if (value.trim().length < 4 || busy) return
    setCode('')
    onCode(value.trim())
  }
  return (
    <View className="desk-code" id={deskCodeId}>
      {onScan ? (
        <Tap className="desk-code-scan" onTap={onScan} label={text.scan}>
          <Icon name="scan" tone="main" />
        </Tap>
      ) : (
        <Icon name="scan" className="desk-code-icon" />
      )}
      <Input
        className="desk-code-input"
        value={code}
        maxlength={80}
        placeholder={text.hint}
        {...fieldName(text.label)}
        confirmType="go"
        onInput={({ detail }) => setCode(detail.value)}
        onConfirm={({ detail }) => send(detail.value)}
      />
      {code.trim().length >= 4 || busy ? (
        <Button size="small" className="desk-code-go" loading={busy} onTap={() => send(code)}>
          {text.go}
        </Button>
      ) : (
        <Kbd>/</Kbd>
      )}
    </View>
  )
}
