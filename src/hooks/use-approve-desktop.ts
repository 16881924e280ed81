// Which desktop is to be signed in with this phone, and has it been?
import { useState } from 'react'
import { readSignIn, signInCode } from '@/domain/person/sign-in'
import type { Output } from '@/contract/calls'
import { useAct, type Act } from './use-act'
import { useCall, type Called } from './use-call'

export interface DesktopApproval {
  readonly me: Called<Output<'person.me'>>
  /** The short code of the desktop; null until one was scanned or typed. */
  readonly code: string | null
  /** True where what was scanned or typed is no such code. */
  readonly wrong: boolean
  readonly approving: Act
  readonly done: boolean
  /** What was scanned or typed. */
  read(text: string): void
  forget(): void
  approve(): Promise<void>
}

/** From a code to a desktop that is signed in; `scanned` is what the camera has read already. */
export function useApproveDesktop(scanned: string): DesktopApproval {
  const me = useCall('person.me', {})
  const [text, setText] = useState<string | null>(scanned || null)
  const [done, setDone] = useState(false)
  const [run, approving] = useAct('session.approve')
  const key = text === null ? null : readSignIn(text)
  return {
    ...{ me, approving, done },
    code: key && ('id' in key ? signInCode(key.id) : key.code.toUpperCase()),
    wrong: text !== null && key === null,
    read: (next) => {
      approving.clear()
      setText(next)
    },
    forget: () => setText(null),
    approve: async () => {
      if (text === null) return
      const answer = await run({ code: text })
      if (answer.ok) setDone(true)
    }
  }
}
