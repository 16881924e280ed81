// What does each key do on this screen? Everything that a mouse does, a key does.
import { useEffect, useRef } from 'react'
import { listenToKeys, type KeyPress } from '@/client/keys'

export { focusField, leaveField } from '@/client/keys'

/** By the key's name in lower case: `b`, `enter`, `arrowdown`; `ctrl+enter` with Ctrl or ⌘. */
export type Keymap = Readonly<Record<string, (() => void) | undefined>>

/**
 * Hears keys while `listening`; inside a field only Escape and keys with Ctrl. A modal one keeps
 * every other key from what lies below it.
 */
export function useKeys(keymap: Keymap, listening: boolean, modal = false): void {
  const current = useRef(keymap)
  useEffect(() => {
    current.current = keymap
  })
  useEffect(() => {
    if (!listening) return undefined
    const hear = (press: KeyPress) => {
      const act = current.current[nameOf(press)]
      act?.()
      return act !== undefined
    }
    return listenToKeys({ modal, hear })
  }, [listening, modal])
}

function nameOf({ key, inField, command }: KeyPress): string {
  if (command) return `ctrl+${key}`
  return inField && key !== 'escape' ? '' : key
}
