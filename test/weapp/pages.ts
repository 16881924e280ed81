// The stack of pages: what navigateTo and its kin do to it, with the life of each page.
import * as framework from 'j-component'
import { componentOf, hasPage } from './compiled'
import { until } from './until'

type Query = Record<string, string>

interface PageInstance {
  data: { root?: { cn?: unknown[] } }
  route?: string
  options?: Query
  onLoad?: (query: Query) => void
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
}

/** An open page: its path, and the element that it is drawn in. */
export interface OpenPage {
  path: string
  query: Query
  element: HTMLElement
  instance: PageInstance
  root: framework.Root
}

const stack: OpenPage[] = []

/** The open pages, the one on top last. */
export function openPages(): readonly OpenPage[] {
  return stack
}

/** The page on top. */
export function topPage(): OpenPage {
  const top = stack.at(-1)
  if (!top) throw new Error('no page is open')
  return top
}

/** Opens `pages/x/index?id=1` on top of what is open, and waits until it has drawn something. */
export async function openPage(address: string): Promise<OpenPage> {
  const { path, query } = parse(address)
  if (!hasPage(path)) throw new Error(`the mini-program has no page ${path}`)
  const root = framework.create(componentOf(path))
  if (!root) throw new Error(`the page ${path} was not registered`)
  const instance = Object.assign(root.instance as PageInstance, {
    route: path,
    __route__: path,
    options: query
  })
  const element = document.body.appendChild(document.createElement('div'))
  root.attach(element)
  stack.at(-1)?.instance.onHide?.()
  const page = { path, query, element, instance, root }
  stack.push(page)
  instance.onLoad?.(query)
  instance.onShow?.()
  instance.onReady?.()
  await until(`${path} draws something`, () => (instance.data.root?.cn?.length ?? 0) > 0)
  return page
}

/** Closes the page on top; the one below is shown again unless more is to come. */
export function closePage({ andShow = true } = {}) {
  const page = stack.pop()
  if (!page) throw new Error('no page is open')
  page.instance.onUnload?.()
  page.root.detach()
  page.element.remove()
  if (andShow) stack.at(-1)?.instance.onShow?.()
}

/** Closes every page. */
export function closeAll() {
  while (stack.length > 0) closePage({ andShow: false })
}

function parse(address: string) {
  const [path = '', search = ''] = address.replace(/^\//, '').split('?')
  return { path, query: Object.fromEntries(new URLSearchParams(search)) }
}
