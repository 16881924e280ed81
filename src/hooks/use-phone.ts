// Can the office be rung from here?
import { useState } from 'react'
import Taro from '@tarojs/taro'

/** Opens the dialler; `failed` where there is none, so that the screen can show the number. */
export function usePhone() {
  const [failed, setFailed] = useState<string | null>(null)
  const ring = (phoneNumber: string) => {
    setFailed(null)
    Taro.makePhoneCall({ phoneNumber }).catch((reason: unknown) => {
      if (!JSON.stringify(reason).includes('cancel')) setFailed(phoneNumber)
    })
  }
  return { ring, failed, clear: () => setFailed(null) }
}
