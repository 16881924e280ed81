import { counts, firstToDo, groups, isGivenLater, isOpen } from '@/hooks/checklist-groups'
import { nextSteps, standing } from '@/hooks/checklist-now'
import { booking } from '../make-rows'
import { caseView, day, item, type Item } from '../make-case'

const canSupply = [{ action: 'supply', obstacle: null } as const]
const contract = item({ documentId: 'contract', state: 'missing', deferrable: false })
const card = item({
  documentId: 'card',
  state: 'shared',
  shared: { department: '公安局', summary: '王*' }
})
const photo = item({ documentId: 'photo', state: 'deferrable' })
const draft = (items: Item[], part = {}) =>
  caseView({ status: 'draft', items, actions: canSupply, ...part })

test('what asks for an act stands first, empty groups are left out', () => {
  const have = item({ documentId: 'form', state: 'have' })
  expect(groups([have, photo, card, contract]).map(({ name }) => name)).toEqual([
    'missing',
    'confirm',
    'later',
    'have'
  ])
})

test('ZJ-11.2 a deferred document that has come is not asked for again', () => {
  const files = [{ id: 'f', name: 'f', mediaType: 'image/png', size: 1, url: null }]
  const given = item({ state: 'deferred', files })
  expect(isGivenLater(given)).toBe(true)
  expect(firstToDo([given])).toBeNull()
  expect(counts([given]).later).toBe(0)
})

test('ZJ-11.2 a deferred document that is still wrong is asked for again', () => {
  const files = [{ id: 'f', name: 'f', mediaType: 'image/png', size: 1, url: null }]
  const wrong = item({ state: 'deferred', files, verdict: 'wrong', reason: '看不清' })
  expect(firstToDo([wrong])).toBe(wrong)
})

test('ZJ-7 what is only to be confirmed comes after what is missing and before what may be later', () => {
  expect(firstToDo([photo, card, contract])).toBe(contract)
  expect(firstToDo([photo, card])).toBe(card)
  expect(firstToDo([photo])).toBe(photo)
})

test('the figure counts everything that waits, by kind', () => {
  expect(standing(draft([contract, card, photo]))).toEqual({
    kind: 'missing',
    count: 3,
    counts: { prepare: 1, confirm: 1, later: 1 }
  })
})

test('open questions come before any document', () => {
  expect(standing(draft([contract], { openQuestions: ['reason'] }))).toEqual({ kind: 'questions' })
})

test('ZJ-11.3 in a correction only what is not found right is open', () => {
  const view = draft([], { status: 'awaiting-correction' })
  expect(isOpen(view, item({ state: 'wrong', verdict: 'wrong' }))).toBe(true)
  expect(isOpen(view, item({ state: 'have', verdict: 'right' }))).toBe(false)
})

test('ZJ-11.2 after acceptance only what was deferred is open', () => {
  const view = draft([], { status: 'in-progress' })
  expect(isOpen(view, item({ state: 'deferred', due: day('2026-12-11') }))).toBe(true)
  expect(isOpen(view, item({ state: 'have' }))).toBe(false)
})

test('nothing is open where the case takes no documents', () => {
  expect(isOpen(draft([], { actions: [] }), contract)).toBe(false)
})

test('a draft goes on to booking, a held place to confirming, a booked one to its ticket', () => {
  expect(nextSteps(draft([])).place).toBe('book')
  expect(
    nextSteps(draft([], { booking: booking({ status: 'held', canConfirm: true }) })).place
  ).toBe('confirm')
  expect(nextSteps(draft([], { booking: booking() })).place).toBe('ticket')
  expect(nextSteps(caseView({ status: 'received' })).place).toBe('progress')
})

test('BOOK-hold a hold that lapsed is as if there were none', () => {
  const lapsed = booking({ status: 'held', canConfirm: false })
  expect(nextSteps(draft([], { booking: lapsed })).place).toBe('book')
})
