import { afterTap, messagesAhead, type Matter, type Tap } from '@/domain/notice/ahead'
import { templates, type Template } from '@/domain/notice/kinds'
import { planAsk } from '@/domain/notice/plan'
import type { Standing } from '@/domain/notice/standing'
import { instant } from '@/domain/time/instant'

const now = instant(Date.UTC(2026, 10, 25, 2))
const draft: Matter = {
  caseId: 'one',
  bundleId: null,
  status: 'draft',
  bookings: [],
  comesAlong: false,
  delivery: 'counter',
  deferred: false,
  onTheSpot: false
}

test.each<[string, Tap, Partial<Matter>, Template[]]>([
  ['who books is asked for the reminder first', 'book', {}, ['visit', 'correction', 'result']],
  [
    'who books what is decided on the spot needs no message of the decision',
    'book',
    { onTheSpot: true },
    ['visit', 'queue', 'correction']
  ],
  ['who waits for a place is asked for the offer first', 'wait', {}, ['change', 'visit', 'queue']],
  ['who files online does not come', 'file', {}, ['correction', 'result', 'progress']],
  [
    'who puts something right is told before it is too late',
    'correct',
    { status: 'awaiting-correction' },
    ['correction', 'result']
  ],
  [
    'who has the result brought learns when the worker sets out',
    'deliver',
    { status: 'decided', delivery: 'grid' },
    ['delivery']
  ],
  [
    'who follows a running case gets even the small steps',
    'follow',
    { status: 'in-progress' },
    ['result', 'progress']
  ],
  ['a case that is over brings nothing any more', 'follow', { status: 'delivered' }, []]
])('%s', (_name, tap, part, expected) => {
  expect(ask([{ ...draft, ...part }], tap)).toEqual(expected)
})

test('a second visit needs a second reminder, and one that is covered none', () => {
  const other: Matter = { ...draft, caseId: 'two', bookings: ['booked'], comesAlong: true }
  const standings = (['visit', 'correction', 'result'] as const).map((one) => standing(one, 1))
  expect(ask([draft], 'book', standings)).toEqual([])
  expect(ask([draft, other], 'book', standings)).toEqual(['visit', 'correction', 'result'])
})

test('a visit for a life event brings a decision for each of its cases, and one reminder', () => {
  const birth: Matter = { ...draft, bundleId: 'newborn' }
  const insurance: Matter = { ...birth, caseId: 'two' }
  const coming = messagesAhead(
    afterTap([birth, insurance], { tap: 'book', caseId: 'one', delivery: null })
  )
  expect(coming.filter(({ template }) => template === 'visit')).toHaveLength(1)
  expect(coming.filter(({ template }) => template === 'result')).toHaveLength(2)
})

test('small steps alone are no reason to interrupt somebody', () => {
  const running: Matter = { ...draft, status: 'in-progress' }
  expect(ask([running], 'deliver', [standing('result', 1)])).toEqual([])
  expect(ask([running], 'follow', [standing('result', 1)])).toEqual(['progress'])
})

test('who lets WeChat answer is not shown anything, and still gets a credit at each tap', () => {
  const always = { ...standing('progress', 0), always: true }
  const running: Matter = { ...draft, status: 'in-progress' }
  expect(ask([running], 'deliver', [standing('result', 1), always])).toEqual(['progress'])
})

test('the way that is being chosen counts, not the one of before', () => {
  const decided: Matter = { ...draft, status: 'decided' }
  const asked = (delivery: Matter['delivery']) =>
    messagesAhead(afterTap([decided], { tap: 'deliver', caseId: 'one', delivery }))
  expect(asked('grid').map(({ template }) => template)).toContain('delivery')
  expect(asked('counter')).toEqual([])
})

function ask(matters: Matter[], tap: Tap, standings: Standing[] = []) {
  const ahead = messagesAhead(afterTap(matters, { tap, caseId: 'one', delivery: null }))
  const wished = tap === 'follow'
  return planAsk({ ahead, standings, muted: [], offered: templates, wished, now })
}

function standing(template: Template, credits: number): Standing {
  return { template, credits, always: false, refusedAt: null, blocked: false }
}
