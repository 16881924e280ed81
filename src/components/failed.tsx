// It did not work: what happened, why, and the one thing that can be done about it.
import { words } from '@/words'
import { Button } from './button'
import { Empty } from './empty'
import type { IconName } from './icon'
import { useSurroundings } from './surroundings'

/** A refusal with its sentences, as hooks hand it out. */
export interface Refusal {
  readonly code: string
  readonly title: string
  readonly text: string
  /** What is wrong with it, where the code does not say it. */
  readonly detail?: string
}

export interface FailedProps {
  readonly failure: Refusal
  readonly reload?: () => void
}

const icons: Readonly<Record<string, IconName>> = {
  offline: 'offline',
  'not-signed-in': 'me',
  'identity-needed': 'card',
  'not-allowed': 'lock',
  'not-found': 'search',
  'no-address': 'search'
}

/** In the place of a screen that could not be loaded. */
export function Failed({ failure, reload }: FailedProps) {
  // No id at all: the address is wrong, and would be the next time.
  const code = failure.detail === 'id' ? 'no-address' : failure.code
  const way = useWayOut(code, reload)
  return (
    <Empty icon={icons[code] ?? 'warn'} title={failure.title} text={failure.text}>
      {way && <Button onTap={way.go}>{way.name}</Button>}
    </Empty>
  )
}

function useWayOut(code: string, reload?: () => void) {
  const { signIn, identify, goBack, goHome } = useSurroundings()
  const { common } = words
  switch (code) {
    case 'not-signed-in':
      return { name: common.signIn, go: signIn }
    case 'identity-needed':
      return { name: common.identify, go: identify }
    case 'no-address':
      return { name: common.toHome, go: goHome }
    case 'not-found':
    case 'not-allowed':
      return { name: common.back, go: goBack }
    default:
      return reload ? { name: common.retry, go: reload } : null
  }
}
