// Which key was pressed, and for whom? Only on the web: a phone has no keys to listen to.
// Listeners lie one upon the other; the topmost that knows the key takes it, and a modal one lets
// nothing through to those below.

export interface KeyPress {
  /** As the keyboard names it, in lower case: `arrowdown`, `enter`, `b`, `/`. */
  readonly key: string
  /** True while somebody types into a field: letters belong to the field then. */
  readonly inField: boolean
  /** True with Ctrl or ⌘. */
  readonly command: boolean
}

export interface KeyListener {
  readonly modal: boolean
  /** True where the press was for it. */
  hear(press: KeyPress): boolean
}

const listeners: KeyListener[] = []

/** Puts a listener on top; the answer takes it away. */
export function listenToKeys(listener: KeyListener): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined
  // Before the page's own fields, which keep their presses to themselves.
  if (listeners.length === 0) document.addEventListener('keydown', pressed, true)
  listeners.push(listener)
  return () => {
    listeners.splice(listeners.indexOf(listener), 1)
    if (listeners.length === 0) document.removeEventListener('keydown', pressed, true)
  }
}

/** Puts the cursor into the field with this id, as soon as it is drawn. */
export function focusField(id: string, frames = 20): void {
  if (process.env.TARO_ENV !== 'h5') return
  const field = document.querySelector<HTMLElement>(`#${id} input, #${id} textarea`)
  if (field) field.focus()
  else if (frames > 0) requestAnimationFrame(() => focusField(id, frames - 1))
}

/** Takes the cursor out of any field, so that letters are shortcuts again. */
export function leaveField(): void {
  if (process.env.TARO_ENV !== 'h5') return
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function pressed(event: Event) {
  // Taro's fields send an event of the same name that is no press of a key.
  if (!(event instanceof KeyboardEvent)) return
  if (event.isComposing || event.repeat || event.altKey) return
  const press = { key: keyOf(event), inField: isField(event.target), command: isCommand(event) }
  if (belongsToControl(press, event.target)) return
  for (const listener of [...listeners].reverse()) {
    if (listener.hear(press)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (listener.modal) return
  }
}

/** With a Chinese input method on, a letter arrives as `Process`; its place on the keyboard is known. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key !== 'Process') return key.toLowerCase()
  return code.replace(/^(Key|Digit)/, '').toLowerCase()
}

/** What has been chosen already: to press it again says nothing new. */
const CHOSEN = '[aria-checked="true"], [aria-selected="true"]'

/**
 * Enter and Space press what somebody has walked to with Tab. Enter on what is chosen already goes on,
 * as in any form: a click leaves the focus there, and the next Enter is meant to send.
 */
function belongsToControl({ key, command }: KeyPress, target: EventTarget | null): boolean {
  if (command || (key !== 'enter' && key !== ' ')) return false
  if (!(target instanceof Element) || target === document.body) return false
  return !(key === 'enter' && target.matches(CHOSEN)) && target.matches(':focus-visible')
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function isCommand(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}
