// By what is a service or a life event found? Its words as they stand and as they sound.
import { pinyin } from 'pinyin-pro'
import type { Guide, LifeEvent } from '@/domain/service/guide'
import type { SearchRow } from '@/domain/service/search'

/** The search row of a guide. */
export function guideRow(guide: Guide): SearchRow {
  return { ...spoken(guide), category: guide.category }
}

/** The search row of a life event, which has no category. */
export function lifeEventRow(event: LifeEvent): SearchRow {
  return { ...spoken(event), category: null }
}

function spoken({ id, name, summary, words }: Guide | LifeEvent): Omit<SearchRow, 'category'> {
  const syllables = [name, ...words].map(syllablesOf)
  return {
    id,
    name,
    words,
    summary,
    initials: syllables.map((parts) => parts.map((part) => part.charAt(0)).join('')),
    pinyin: syllables.map((parts) => parts.join(''))
  }
}

/** Letters of each character; pinyin-pro reads whole words, so 行 in 行驶证 is not háng. */
function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
}
