// The parts of a phone that the test kit leaves out: a stack of pages, storage, layout, the cloud.
import { closeAll, closePage, openPage, openPages } from './pages'

/** Answers `wx.cloud.callFunction({ name, data })` with what the function returns. */
export type Cloud = (name: string, data: unknown) => Promise<unknown>

interface Options {
  url?: string
  delta?: number
  success?: (answer: object) => void
  fail?: (answer: object) => void
  complete?: (answer: object) => void
}

type Phone = Record<string, unknown>

const RECTANGLE = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 }
const FOUND = { ...RECTANGLE, id: '', dataset: {}, scrollLeft: 0, scrollTop: 0 }

/** What the app asked the phone to do, in order, as in `{ call: 'showToast', options: { title } }`. */
export const asked: { call: string; options: Options & Record<string, unknown> }[] = []

/** Completes the global `wx` of the test kit; before the app starts, because Taro copies it then. */
export function preparePhone(cloud: Cloud) {
  const phone = (globalThis as unknown as { wx: Phone }).wx
  Object.assign(phone, routes(), storage(), gestures(), { createSelectorQuery: selectorQuery })
  phone.cloud = {
    init: () => undefined,
    callFunction: ({ name, data, ...then }: Options & { name: string; data: unknown }) =>
      answering('cloud.callFunction', then, async () => ({ result: await cloud(name, data) }))
  }
  Object.assign(globalThis, { getCurrentPages: () => openPages().map(({ instance }) => instance) })
}

function routes() {
  const freshly = (options: Options) => {
    closeAll()
    return openPage(options.url ?? '')
  }
  const replacing = (options: Options) => {
    closePage({ andShow: false })
    return openPage(options.url ?? '')
  }
  return {
    navigateTo: call('navigateTo', (options) => openPage(options.url ?? '')),
    redirectTo: call('redirectTo', replacing),
    reLaunch: call('reLaunch', freshly),
    switchTab: call('switchTab', freshly),
    navigateBack: call('navigateBack', ({ delta = 1 }) => {
      for (let left = delta; left > 0; left -= 1) closePage({ andShow: left === 1 })
    })
  }
}

/** Messages and pictures of the phone itself: remembered, and answered as if the person agreed. */
function gestures(): Phone {
  const names = ['showToast', 'hideToast', 'showLoading', 'hideLoading', 'setNavigationBarTitle']
  const answers = { showModal: { confirm: true, cancel: false }, showActionSheet: { tapIndex: 0 } }
  const plain = names.map((name) => [name, call(name, () => ({}))] as const)
  const agreed = Object.entries(answers).map(([name, to]) => [name, call(name, () => to)] as const)
  return Object.fromEntries([...plain, ...agreed])
}

function storage() {
  const kept = new Map<string, unknown>()
  return {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => {
      kept.clear()
    },
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 0, limitSize: 10_240 })
  }
}

function call(name: string, act: (options: Options) => unknown) {
  return (options: Options = {}) => {
    asked.push({ call: name, options: { ...options } })
    return answering(name, options, () => act(options))
  }
}

/** WeChat answers by callbacks where there are some, else by a promise. */
async function answering(name: string, then: Options, act: () => unknown) {
  try {
    const answer = { errMsg: `${name}:ok`, ...((await act()) as object | undefined) }
    then.success?.(answer)
    then.complete?.(answer)
    return answer
  } catch (error) {
    const answer = { errMsg: `${name}:fail ${error instanceof Error ? error.message : ''}` }
    then.fail?.(answer)
    then.complete?.(answer)
    if (then.fail || then.complete) return answer
    throw Object.assign(new Error(answer.errMsg), answer)
  }
}

/** There is no layout in jsdom: whatever is asked for is found, at one place. */
function selectorQuery() {
  const found: [unknown, unknown][] = []
  const query: object = { in: () => query, select, selectAll, selectViewport: select, exec }
  function select() {
    return target(FOUND)
  }
  function selectAll() {
    return target([FOUND])
  }
  function target(answer: unknown) {
    const add = (then?: unknown) => {
      found.push([answer, then])
      return query
    }
    const fields = (_names: unknown, then?: unknown) => add(then)
    return { boundingClientRect: add, scrollOffset: add, context: add, node: add, fields }
  }
  function exec(then?: unknown) {
    setTimeout(() => {
      for (const [answer, own] of found) tell(own, answer)
      tell(
        then,
        found.map(([answer]) => answer)
      )
    })
    return query
  }
  return query
}

function tell(then: unknown, answer: unknown) {
  if (typeof then === 'function') (then as (value: unknown) => void)(answer)
}
