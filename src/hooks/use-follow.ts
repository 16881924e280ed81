// A resident asks for messages of a case themselves, and hears what came of it.
import { useCallback, useState } from 'react'
import { words } from '@/words'
import { useSubscribe, type Subscribing } from './use-subscribe'

export interface Following extends Pick<Subscribing, 'ahead' | 'question'> {
  follow(): Promise<void>
  /** What is told of the last answer; null for nothing. */
  readonly told: string | null
  clear(): void
}

/** The messages of one case, without an id of all cases; an empty id asks nothing. */
export function useFollow(caseId?: string): Following {
  const { ahead, question, ask } = useSubscribe('follow', { caseId })
  const [told, tell] = useState<string | null>(null)
  const clear = useCallback(() => tell(null), [])
  const { followed, notFollowed } = words.subscribe
  const follow = async () => tell((await ask()) ? followed : notFollowed)
  return { ahead, question, follow, told, clear }
}
