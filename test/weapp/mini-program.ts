// The built mini-program, used as a person uses it: open it, look for words, tap them, type.
// It runs in jsdom on WeChat's own WXML compiler and component framework; there is no layout there.
import { Event } from 'miniprogram-exparser'
import { loadApp } from './compiled'
import { closeAll, openPage, topPage } from './pages'
import { preparePhone, type Cloud } from './phone'
import { until } from './until'

export { asked } from './phone'

interface Drawn extends Element {
  __wxElement?: { _vt: { attrs: { name: string; value: unknown }[] } }
}

/** Starts the mini-program on a page, with `cloud` behind wx.cloud. */
export async function launch(address: string, cloud: Cloud) {
  refuseMissingTemplates()
  preparePhone(cloud)
  const app = loadApp()
  const options = { path: address.split('?')[0], query: {}, scene: 1001 }
  app.onLaunch?.(options)
  app.onShow?.(options)
  await openPage(address)
}

/** Leaves every open page and opens another, as a scanned code does. */
export async function goTo(address: string) {
  closeAll()
  await openPage(address)
}

/** The text of the page on top. */
export function pageText(): string {
  return topPage().element.textContent
}

/** Waits until the page on top shows these words. */
export function toSee(words: string): Promise<true> {
  return until(`「${words}」 on ${topPage().path}: ${pageText().slice(0, 400)}`, () =>
    pageText().includes(words) ? true : undefined
  )
}

/** Waits until the page on top shows these words no more. */
export function toLose(words: string): Promise<true> {
  return until(`no 「${words}」 on ${topPage().path}`, () =>
    pageText().includes(words) ? undefined : true
  )
}

/** Waits until the page on top is the one with this path. */
export function toBeOn(path: string): Promise<true> {
  return until(`the page ${path}, not ${topPage().path}`, () =>
    topPage().path === path ? true : undefined
  )
}

/** Waits for the innermost element with these words and taps it. */
export async function tap(words: string) {
  tapElement(await until(`something to tap that says 「${words}」`, () => innermost(words)))
}

/** Waits for an element of the page on top, by its selector. */
export function find(selector: string): Promise<Element> {
  return until(selector, () => topPage().element.querySelector(selector))
}

/** Taps an element; a button that submits sends its form, as WeChat does by itself. */
export function tapElement(element: Element) {
  fire(element, 'tap')
  const button = element.closest('wx-button')
  const form = button?.closest('wx-form')
  if (form && attribute(button, 'formType') === 'submit') fire(form, 'submit', { value: {} })
}

/** Waits for the element that a screen reader calls this. */
export function labelled(name: string): Promise<Element> {
  return until(`something called 「${name}」 on ${topPage().path}`, () => called(name))
}

/** Waits until the box or choice that a screen reader calls this is ticked. */
export function toBeChecked(name: string): Promise<true> {
  return until(`a tick at 「${name}」`, () => {
    const element = called(name)
    return attribute(element, 'ariaChecked') === 'true' ? true : undefined
  })
}

/** Types into the input that a screen reader calls this. */
export async function fill(name: string, value: string) {
  fire(await labelled(name), 'input', { value, cursor: value.length })
}

/** Types into an input found by its selector. */
export async function type(selector: string, value: string) {
  fire(await find(selector), 'input', { value, cursor: value.length })
}

/** What WXML gave an element: jsdom does not show it, the virtual tree does. */
export function attribute(element: Drawn | null | undefined, name: string): unknown {
  return element?.__wxElement?._vt.attrs.find((entry) => entry.name === name)?.value
}

/** Sends an event of WeChat's to an element; it bubbles to Taro's handlers. */
export function fire(element: Drawn, type: string, detail: object = {}) {
  if (!element.__wxElement)
    throw new Error(`not an element of the mini-program: ${element.tagName}`)
  const extraFields = { touches: [], changedTouches: [] }
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields }
  Event.dispatchEvent(element.__wxElement, Event.create(type, detail, options))
}

function called(name: string): Element | undefined {
  return [...topPage().element.querySelectorAll('*')].find(
    (element: Drawn) => attribute(element, 'ariaLabel') === name
  )
}

function innermost(words: string): Element | undefined {
  const holding = [...topPage().element.querySelectorAll('*')].filter((element: Drawn) =>
    Boolean(element.__wxElement && element.textContent.includes(words))
  )
  return holding.at(-1)
}

/** A template that is missing draws nothing and only warns; here it fails. */
function refuseMissingTemplates() {
  const { warn } = console
  console.warn = (...words: unknown[]) => {
    if (String(words[0]).startsWith('WXMLRT_')) throw new Error(String(words[0]))
    warn(...words)
  }
}
