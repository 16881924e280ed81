// What does this app stand in: care mode or not, and where do 返回 and signing in lead?
import { useEffect, useMemo } from 'react'
import { usePageNotFound } from '@tarojs/taro'
import { dressDocument, quietTabs } from '@/client/web-frame'
import { goBack, goHome } from '@/client/go-back'
import { askToIdentify, askToSignIn } from '@/client/sign-in'
import { useCare } from './use-care'

/** The surroundings of every part, for the root of the app. */
export function useAppSurroundings() {
  const [care] = useCare()
  useEffect(() => dressDocument(care), [care])
  useEffect(quietTabs, [])
  usePageNotFound(goHome)
  return useMemo(
    () => ({
      care,
      ownBar: process.env.TARO_ENV === 'h5',
      goBack,
      goHome,
      signIn: askToSignIn,
      identify: askToIdentify
    }),
    [care]
  )
}
