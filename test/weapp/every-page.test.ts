// WeChat's own audit: fewer than 1,000 nodes a page, fewer than 30 levels, at most 60 children of one.
// Every page is opened, with people who have something to look at.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { besideHost, startFunction, type CloudFunction } from '../environment/cloud-function'
import { startHost, type Host } from '../environment/host'
import { asking, everyPage, type Person, type Visited } from './every-page'
import { goTo, launch, toSee } from './mini-program'
import { topPage } from './pages'

const MOST_NODES = 1000
const MOST_LEVELS = 30
const MOST_CHILDREN = 60
const PEOPLE: readonly Person[] = [
  'parent',
  'shop-owner',
  'clerk',
  'dispatcher',
  'grid-worker',
  'admin'
]

let host: Host
let visits: Record<string, Visited>
let open: Person = 'parent'
const functions = new Map<Person, CloudFunction>()

beforeAll(async () => {
  host = await startHost()
  for (const person of PEOPLE) {
    functions.set(person, startFunction('api', besideHost(host, `demo-${person}`)))
  }
  visits = await everyPage(asking((as, event) => functions.get(as)!.call(event)))
  await launch('pages/home/index', (_name, data) => functions.get(open)!.call(data))
})

afterAll(async () => {
  await Promise.all([...functions.values()].map((one) => one.stop()))
  await host.drop()
})

test.each(pages())('%s draws what belongs there, and not too much of it', async (path) => {
  const visit = visits[path]
  if (!visit) throw new Error(`nobody opens ${path}: say in every-page.ts who does`)
  open = visit.as
  await goTo(visit.query ? `${path}?${visit.query}` : path)
  await toSee(visit.shows)
  const { nodes, levels, children } = weigh(topPage().element)
  expect(nodes).toBeLessThan(MOST_NODES)
  expect(levels).toBeLessThan(MOST_LEVELS)
  expect(children).toBeLessThanOrEqual(MOST_CHILDREN)
})

/** Paths of the pages that the built mini-program declares. */
function pages(): string[] {
  const file = resolve(__dirname, '../../dist/weapp/app.json')
  const app = JSON.parse(readFileSync(file, 'utf8')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const inside = app.subPackages.flatMap(({ root, pages: own }) =>
    own.map((page) => join(root, page))
  )
  return [...app.pages, ...inside]
}

function weigh(element: Element) {
  const nodes = [...element.querySelectorAll('*')]
  return {
    nodes: nodes.length,
    levels: Math.max(...nodes.map((node) => levelOf(node, element))),
    children: Math.max(...nodes.map((node) => node.childElementCount))
  }
}

function levelOf(node: Element, top: Element): number {
  let level = 0
  for (let at: Element | null = node; at && at !== top; at = at.parentElement) level += 1
  return level
}
