// Is the care mode on, and how is it switched?
import { useEffect, useState } from 'react'
import { isCareOn, onCareChange, setCare } from '@/client/care'

/** `[on, set]` of the care mode; every screen follows at once. */
export function useCare(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(isCareOn)
  useEffect(() => onCareChange(setOn), [])
  return [on, setCare]
}
