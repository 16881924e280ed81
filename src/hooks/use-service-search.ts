// Which services fit these words? Asks a moment after the last key, and shows the last answer meanwhile.
import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Output } from '@/contract/calls'
import type { Category } from '@/domain/service/guide'
import { useCall, type Called } from './use-call'

const PAUSE_MS = 250

/** The tab bar can't carry parameters: another screen leaves here that one wants to search. */
let wanted = false

/** Says that the next showing of the services page begins with the search box. */
export function wantToSearch(): void {
  wanted = true
}

export interface ServiceSearch {
  readonly query: string
  readonly category: Category | null
  /** True where somebody came to search: the keyboard comes up. */
  readonly focus: boolean
  readonly found: Called<Output<'service.search'>>
  /** The words that `found` answers. */
  readonly askedFor: string
  search(query: string): void
  choose(category: Category | null): void
}

/** Search and categories of the services page. */
export function useServiceSearch(): ServiceSearch {
  const [query, setQuery] = useState('')
  const [category, setCategory] = useState<Category | null>(null)
  const [focus, setFocus] = useState(false)
  const askedFor = useSettled(query.trim())
  const input = { query: askedFor, ...(category ? { category } : {}) }
  const found = useCall('service.search', input, { cache: askedFor === '', keep: true })
  useDidShow(() => {
    setFocus(wanted)
    wanted = false
  })
  return { query, category, focus, found, askedFor, search: setQuery, choose: setCategory }
}

/** The value once it has stood still for a moment; emptied at once. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
