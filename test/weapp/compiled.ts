// The built mini-program as WeChat's own compiler and component framework take it: WXML into templates,
// each Page() and Component() into a registered component, known by its path.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import 'miniprogram-simulate'
import * as framework from 'j-component'
import { wxmlToJs } from 'miniprogram-compiler'

type Definition = Record<string, unknown>
type Templates = (path: string) => unknown

/** What the app gave to App(). */
export interface AppDefinition {
  onLaunch?: (options: object) => void
  onShow?: (options: object) => void
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

interface ComponentJson {
  usingComponents?: Record<string, string>
}

const FOLDER = resolve(__dirname, '../../dist/weapp')
const WXML_BYTES = 64 * 1024 * 1024
const registered = new Map<string, string>()

let app: AppDefinition = {}
let loading: Definition = {}
let templates: Templates | undefined

/** Compiles every WXML file at once and runs app.js, which calls App(). */
export function loadApp(): AppDefinition {
  Object.assign(globalThis, {
    App: (definition: AppDefinition) => void (app = definition),
    Page: registerPage,
    Component: registerComponent,
    getApp: () => app
  })
  // The templates ask for the version of the engine that will draw them.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  templates = compileTemplates()
  load('app')
  return app
}

/** The component id of a page or component of the mini-program; what it uses is registered first. */
export function componentOf(path: string): string {
  const known = registered.get(path)
  if (known) return known
  if (!templates) throw new Error('loadApp comes first')
  const id = `suozi-${registered.size}`
  registered.set(path, id)
  const usingComponents = usedBy(path)
  const outer = loading
  const name = posix.basename(path)
  const template = templates(`${path}.wxml`)
  loading = { id, path, template, usingComponents, tagName: name === 'index' ? 'page' : name }
  load(path)
  loading = outer
  return id
}

/** True where the mini-program declares this page, in whichever package. */
export function hasPage(path: string): boolean {
  const { pages, subPackages = [] } = readJson('app') as AppJson
  const inPackages = subPackages.flatMap(({ root, pages: own }) =>
    own.map((page) => posix.join(root, page))
  )
  return [...pages, ...inPackages].includes(path)
}

function usedBy(path: string): Record<string, string> {
  const { usingComponents = {} } = readJson(path) as ComponentJson
  const entries = Object.entries(usingComponents).map(([tag, target]) => {
    const own = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
    return [tag, componentOf(own)] as const
  })
  return Object.fromEntries(entries)
}

// An empty prefix leaves the classes as they are in our source.
function registerComponent(definition: Definition) {
  const options = { ...(definition.options as object | undefined), classPrefix: '' }
  framework.register({ ...loading, ...definition, options })
}

// A page is a component whose life the stack of pages calls.
function registerPage({ data, behaviors, ...members }: Definition) {
  const methods = Object.entries(members).filter(([, member]) => typeof member === 'function')
  registerComponent({ data, behaviors, methods: Object.fromEntries(methods) })
}

/** All WXML at once: the compiler's text is a function's body, so it is run as a module of its own. */
function compileTemplates(): Templates {
  const folder = mkdtempSync(join(tmpdir(), 'suozi-wxml-'))
  const file = join(folder, 'templates.js')
  const body = wxmlToJs(FOLDER, { maxBuffer: WXML_BYTES })
  writeFileSync(
    file,
    `module.exports = (function () {${body}
})()`
  )
  const compiled = jest.requireActual<Templates>(file)
  rmSync(folder, { recursive: true })
  return compiled
}

/** Runs a built script as it is, so that it calls App(), Page() or Component(). */
function load(path: string) {
  jest.requireActual(join(FOLDER, `${path}.js`))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${path}.json`), 'utf8'))
}
