// On a desk a code is typed on the keyboard: digits write, Backspace takes the last one back.
import { useKeys, type Keymap } from './use-keys'

/** Hears the keys while the code is asked for; nothing below it hears them then. */
export function useCodeKeys(
  { code, write }: { code: string; write: (code: string) => void },
  close: () => void,
  listening: boolean
): void {
  const digits = Array.from('0123456789', (digit) => [digit, () => write(code + digit)] as const)
  const keymap: Keymap = {
    ...Object.fromEntries(digits),
    backspace: () => write(code.slice(0, -1)),
    escape: close
  }
  useKeys(keymap, listening, true)
}
