import {
  checklist,
  missingItems,
  neededDocuments,
  readiness,
  type ItemState
} from '@/domain/checklist/checklist'
import type { Supply } from '@/domain/checklist/supply'
import { goodDocument, goodGuide } from '../service/good-guide'
import { complete, due, guide, item, items, register, supply, type DocumentId } from './make-items'

type Row = [string, DocumentId, Partial<Supply> | null, ItemState]

test.each<Row>([
  ['nothing yet', 'form', null, 'missing'],
  ['nothing yet, and it may come later', 'photo', null, 'deferrable'],
  ['a department holds it', 'register', null, 'shared'],
  ['a file', 'form', { way: 'file' }, 'have'],
  ['the paper comes along', 'form', { way: 'bring' }, 'bringing'],
  ['taken back again', 'form', { way: null }, 'missing'],
  ['right at the counter, never supplied', 'form', { verdict: 'right' }, 'have'],
  ['the clerk did not find it', 'form', { way: 'bring', verdict: 'missing' }, 'missing'],
  ['the clerk did not find it', 'photo', { verdict: 'missing' }, 'deferrable'],
  ['the clerk says what is wrong', 'form', { way: 'file', verdict: 'wrong' }, 'wrong'],
  ['the clerk found it right', 'form', { way: 'file', verdict: 'right' }, 'have']
])('the state of a document, %s: %s', (_, id, changes, state) => {
  expect(item(id, changes).state).toBe(state)
})

test.each<Row>([
  ['confirmed', 'register', { way: 'confirm' }, 'confirmed'],
  ['contradicted: one’s own is to be supplied', 'register', { way: 'contradict' }, 'missing'],
  ['contradicted and supplied: one’s own prevails', 'register', { way: 'file' }, 'have']
])('ZJ-7 a shared document, %s', (_, id, changes, state) => {
  expect(item(id, changes).state).toBe(state)
})

test('ZJ-7 what a department does not hold on this person is supplied like any other', () => {
  const register = items({}, []).find((one) => one.document.id === 'register')
  expect(register).toMatchObject({ state: 'missing', shared: null })
})

test('ZJ-7 data on the person does not stand in where the guide does not share the document', () => {
  const other = { ...register, kind: 'form' }
  const form = items({}, [other]).find((one) => one.document.id === 'form')
  expect(form).toMatchObject({ state: 'missing', shared: null })
})

test.each<Row>([
  ['other proof stands in', 'proof', { way: 'other-proof', note: '村里的证明' }, 'replaced'],
  ['other proof that shows nothing', 'proof', { way: 'other-proof', verdict: 'wrong' }, 'wrong'],
  ['other proof found right', 'proof', { way: 'other-proof', verdict: 'right' }, 'replaced']
])('ZJ-9 %s', (_, id, changes, state) => {
  expect(item(id, changes).state).toBe(state)
})

test.each<Row>([
  ['it has not come', 'photo', { deferredUntil: due }, 'deferred'],
  ['it has come, nobody has looked', 'photo', { way: 'file', deferredUntil: due }, 'deferred'],
  ['it is right', 'photo', { way: 'file', verdict: 'right', deferredUntil: due }, 'deferred'],
  ['it is wrong', 'photo', { way: 'file', verdict: 'wrong', deferredUntil: due }, 'deferred']
])('ZJ-11.2 a deferred document is deferred until a clerk settles it: %s', (_, id, row, state) => {
  expect(item(id, row)).toMatchObject({ state, due })
})

describe('readiness', () => {
  test.each([
    ['all there', complete, 'ready', []],
    ['nothing there', {}, 'missing', ['form', 'photo', 'proof', 'register']],
    ['only a deferrable one missing', { ...complete, photo: {} }, 'deferrable-missing', ['photo']],
    ['a shared one not confirmed', { ...complete, register: {} }, 'missing', ['register']],
    ['one wrong', { ...complete, proof: { verdict: 'wrong' } }, 'missing', ['proof']],
    ['one deferred', { ...complete, photo: { deferredUntil: due } }, 'ready', []]
  ] as const)('BOOK-readiness %s', (_, given, expected, missing) => {
    expect(readiness(items(given))).toBe(expected)
    expect(missingItems(items(given)).map((one) => one.document.id)).toEqual(missing)
  })
})

describe('the answers decide', () => {
  const rent = goodGuide()

  test('a document is needed only under the answers that its guide names', () => {
    const ids = (home: string) => neededDocuments(rent, { home }).map((document) => document.id)
    expect(ids('rent')).toEqual(['id-card', 'lease'])
    expect(ids('own')).toEqual(['id-card'])
    expect(neededDocuments(rent, {})).toHaveLength(1)
  })

  test('an answer that its guide does not know asks for nothing', () => {
    expect(neededDocuments(rent, { home: 'castle', other: 'rent' })).toHaveLength(1)
  })

  test('the answer to a question that is no longer asked asks for nothing', () => {
    const nested = goodGuide({
      situations: [
        ...rent.situations,
        {
          id: 'landlord',
          question: '房东在本地吗？',
          when: { home: ['rent'] },
          options: [{ id: 'no', label: '不在' }]
        }
      ],
      documents: [goodDocument({ id: 'letter', when: { landlord: ['no'] } })]
    })
    expect(neededDocuments(nested, { home: 'rent', landlord: 'no' })).toHaveLength(1)
    expect(neededDocuments(nested, { home: 'own', landlord: 'no' })).toEqual([])
  })

  test('what was supplied under other answers is kept and not asked for', () => {
    const lease = supply('lease', { way: 'file' })
    expect(checklist(rent, { home: 'own' }, [lease], [])).toHaveLength(1)
    expect(checklist(rent, { home: 'rent' }, [lease], [])[1]?.state).toBe('have')
  })
})

test('every document of a guide is on the checklist once, in the guide’s order', () => {
  expect(items(complete).map((one) => one.document.id)).toEqual(guide.documents.map((d) => d.id))
})
