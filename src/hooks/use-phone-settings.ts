// What do WeChat's own settings say of messages? Read when the page is shown: they can be changed there.
import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { phoneSettings, type PhoneSettings } from '@/client/subscribe'

/** Undefined until they are read; null where there are none. */
export function usePhoneSettings(): PhoneSettings | null | undefined {
  const [settings, setSettings] = useState<PhoneSettings | null | undefined>(
    process.env.TARO_ENV === 'h5' ? null : undefined
  )
  useDidShow(() => {
    if (process.env.TARO_ENV !== 'h5') void phoneSettings().then(setSettings)
  })
  return settings
}
