// A small stand-in for Taro's API in jsdom: it remembers what a screen asked for and answers plainly.
// Hooks of a page's life run as effects; storage is a map; a test may put its own answer in `answers`.
import { useEffect } from 'react'

type Options = Record<string, unknown>
type Effect = (parameters: Record<string, string>) => void

/** What was asked, in order, as in `[{ call: 'navigateTo', options: { url } }]`. */
export const asked: { call: string; options: Options }[] = []

/** Answers of a test's own, by the name of the call, as in `answers.chooseImage = () => …`. */
export const answers: Record<string, (options: Options) => unknown> = {}

/** The parameters with which the page under test was opened. */
export const parameters: Record<string, string> = {}

const stored = new Map<string, unknown>()

/** Forgets everything; runs before every test. */
export function resetTaro() {
  asked.length = 0
  stored.clear()
  for (const record of [answers, parameters]) {
    for (const key of Object.keys(record)) Reflect.deleteProperty(record, key)
  }
}

/** The options of the last call of that name, or undefined where there was none. */
export function lastAsked(call: string): Options | undefined {
  return asked.filter((entry) => entry.call === call).at(-1)?.options
}

const never = () => undefined

const SCREEN = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667 }
const DEVICE = { ...SCREEN, statusBarHeight: 20, pixelRatio: 2, platform: 'devtools' }
const RECTANGLE = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 }

function remembering(call: string) {
  return async (options: Options = {}) => {
    asked.push({ call, options })
    const answer = await answers[call]?.(options)
    return answer ?? { errMsg: `${call}:ok` }
  }
}

const CALLS = [
  ...[
    'navigateTo',
    'redirectTo',
    'switchTab',
    'reLaunch',
    'navigateBack',
    'showToast',
    'hideToast'
  ],
  ...[
    'showModal',
    'showActionSheet',
    'showLoading',
    'hideLoading',
    'request',
    'uploadFile',
    'login'
  ],
  ...['chooseImage', 'chooseMedia', 'chooseMessageFile', 'previewImage', 'openLocation'],
  ...['getLocation', 'makePhoneCall', 'scanCode', 'setClipboardData', 'setScreenBrightness'],
  ...['getScreenBrightness', 'addPhoneCalendar', 'setNavigationBarTitle', 'stopPullDownRefresh'],
  ...['startPullDownRefresh', 'pageScrollTo', 'saveImageToPhotosAlbum', 'setTabBarBadge'],
  ...['vibrateLong', 'removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'getNetworkType'],
  ...['getSetting', 'requestSubscribeMessage']
] as const
type Call = (typeof CALLS)[number]

const remembered = Object.fromEntries(CALLS.map((call) => [call, remembering(call)])) as Record<
  Call,
  (options?: Options) => Promise<unknown>
>

function selectorQuery() {
  const found: unknown[] = []
  const query: Record<string, (...rest: unknown[]) => unknown> = {}
  const find = (...rest: unknown[]) => {
    const then = rest.at(-1)
    found.push(RECTANGLE)
    if (typeof then === 'function') (then as (rectangle: object) => void)(RECTANGLE)
    return query
  }
  for (const name of ['in', 'select', 'selectAll', 'selectViewport']) query[name] = () => query
  for (const name of ['boundingClientRect', 'scrollOffset', 'fields', 'node']) query[name] = find
  query.exec = (then) => {
    if (typeof then === 'function') (then as (all: unknown[]) => void)(found)
  }
  return query
}

const Taro = {
  ...remembered,
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getEnv: () => 'WEB',
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
  getWindowInfo: () => DEVICE,
  getDeviceInfo: () => DEVICE,
  getSystemInfoSync: () => DEVICE,
  getAppBaseInfo: () => ({ theme: 'light', language: 'zh_CN' }),
  getSystemInfo: (options?: { success?: (info: object) => void }) => options?.success?.(DEVICE),
  getCurrentInstance: () => ({ router: { params: parameters, path: '' }, page: {} }),
  getCurrentPages: () => [],
  pxTransform: (size: number) => `${size}px`,
  nextTick: (then: () => void) => void setTimeout(then, 0),
  createSelectorQuery: selectorQuery,
  onNetworkStatusChange: never,
  offNetworkStatusChange: never,
  eventCenter: { on: never, off: never, once: never, trigger: never }
}
export default Taro

function whenShown(effect: Effect) {
  useEffect(() => {
    effect(parameters)
    // A page is loaded and shown once; what the effect closes over must not show it again.
  }, [])
}

export const useLoad = whenShown
export const useDidShow = whenShown
export const useReady = whenShown
export const useLaunch = whenShown
export function useUnload(effect: () => void) {
  useEffect(() => effect, [])
}
export function useRouter() {
  return { params: parameters, path: '' }
}

// Only a running WeChat would call these.
export const useDidHide = never
export const usePullDownRefresh = never
export const useReachBottom = never
export const usePageScroll = never
export const useShareAppMessage = never

export const {
  ENV_TYPE,
  createSelectorQuery,
  eventCenter,
  getCurrentInstance,
  getEnv,
  getStorageSync,
  getSystemInfo,
  getSystemInfoSync,
  getWindowInfo,
  getDeviceInfo,
  navigateTo,
  nextTick,
  pxTransform,
  request,
  setStorageSync
} = Taro
