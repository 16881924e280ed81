import { holdup, holdupKinds, type HoldupKind } from '@/domain/case/holdup'
import { stopGrounds } from '@/domain/service/guide'
import { words } from '@/words'

const { text, brief } = words.case.waits

const step = { step: '现场踏勘', department: '镇规划办', due: '2026-11-26' }
const facts: Readonly<Record<HoldupKind, Readonly<Record<string, string | number>>>> = {
  'draft-missing': { count: 2, first: '一寸照片' },
  'draft-ready': {},
  'not-looked-at': {},
  correction: { due: '2026-11-27', count: 2 },
  deferred: { due: '2026-12-11' },
  suspended: { ...step, ground: 'inspection', since: '2026-11-24' },
  notice: { ...step, until: '2026-11-20' },
  unassigned: step,
  overdue: step,
  working: { ...step, count: 2 },
  collect: {},
  'on-its-way': {}
}

test.each(holdupKinds)('%s: one sentence, with everything it names', (kind) => {
  const said = text({ kind, facts: facts[kind] })
  expect(said).toMatch(/^[^。]+。$/)
  expect(said).not.toMatch(/undefined|null|NaN|「」|!|！/)
  if (facts[kind].department) expect(said).toContain('镇规划办')
  if (facts[kind].step && kind !== 'suspended') expect(said).toContain('「现场踏勘」')
})

test.each(holdupKinds)('%s: what is not known leaves no hole', (kind) => {
  expect(text({ kind, facts: { count: 1 } })).not.toMatch(/undefined|null|NaN/)
})

test.each(stopGrounds)('AL-45 the ground %s is said in words that need no law book', (ground) => {
  const said = text({ kind: 'suspended', facts: { ...facts.suspended, ground } })
  expect(said).toContain('镇规划办正在')
  expect(said).toContain('从 11月24日（周二）起这段时间不算进时限')
})

test('every ground has words of its own', () => {
  const said = stopGrounds.map((ground) =>
    text({ kind: 'suspended', facts: { ...facts.suspended, ground } })
  )
  expect(new Set(said).size).toBe(stopGrounds.length)
})

test('a date is told with its weekday', () => {
  expect(text({ kind: 'notice', facts: facts.notice })).toContain('公示到 11月20日（周五）')
  expect(text({ kind: 'working', facts: facts.working })).toContain('11月26日（周四）前办完')
})

test('ZJ-5 work side by side is told as such', () => {
  expect(text({ kind: 'working', facts: facts.working })).toContain('另外 1 个环节同时在办')
  expect(text({ kind: 'working', facts: { ...step, count: 1 } })).not.toContain('同时')
})

test('ZJ-43 a lapsed promise is owned up to', () => {
  expect(text({ kind: 'overdue', facts: step })).toContain('是我们慢了')
})

test('the sentence fits what the rules find', () => {
  const open = {
    name: '村里公示',
    department: '球川村',
    status: 'open' as const,
    handler: '李*',
    due: '2026-11-26',
    noticeUntil: '2026-11-20',
    stop: null
  }
  const found = holdup({
    status: 'in-progress',
    missing: [],
    correctionDue: null,
    deferredDue: null,
    light: 'green',
    delivery: 'counter',
    steps: [open]
  })
  expect(found && text(found)).toBe(
    '「村里公示」由球川村公示到 11月20日（周五），期满没有异议就接着办，你不用做什么。'
  )
})

test('in a list it is a few words, and none where the state says it all', () => {
  expect(brief({ kind: 'overdue', facts: step })).toBe('「现场踏勘」超过期限，已自动催办')
  expect(brief({ kind: 'working', facts: { ...step, count: 1 } })).toBe(
    '镇规划办正在办「现场踏勘」'
  )
  expect(brief({ kind: 'collect', facts: {} })).toBeNull()
})
