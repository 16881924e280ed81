import fc from 'fast-check'
import { calls, type CallName } from '@/contract/calls'
import { checkInput, readCall } from '@/cloud/functions/read-call'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const names = Object.keys(calls) as CallName[]

describe('the first thing that is wrong', () => {
  test.each<[string, CallName, object, string, string]>([
    ['a missing field', 'case.show', {}, 'caseId', 'missing'],
    ['a field of another type', 'case.show', { caseId: 7 }, 'caseId', 'type'],
    ['an id that is none', 'case.show', { caseId: '../etc' }, 'caseId', 'id'],
    ['a field inside another', 'case.start', start({ 'a b': 'x' }), 'answers.a b', 'id'],
    ['a place in a list', 'document.keep', keep(['x']), 'fileIds.0', 'id'],
    ['a list without anything', 'document.keep', keep([]), 'fileIds', 'empty'],
    ['a list that is too long', 'document.keep', keep(Array(21).fill(id)), 'fileIds', 'too-many'],
    ['a date that does not exist', 'booking.reserve', place('2026-02-30', 570), 'date', 'date'],
    ['a date that is none', 'booking.reserve', place('tomorrow', 570), 'date', 'date'],
    ['a time that does not exist', 'booking.reserve', place('2026-12-01', 1440), 'start', 'time'],
    ['half a minute', 'booking.reserve', place('2026-12-01', 9.5), 'start', 'time'],
    ['a word that is no choice', 'service.search', { category: 'x' }, 'category', 'choice'],
    ['text that is too long', 'service.search', { query: 'x'.repeat(51) }, 'query', 'too-long'],
    ['text that is only blanks', 'relative.add', relative({ name: '  ' }), 'name', 'empty'],
    [
      'consent that was not given',
      'relative.add',
      relative({ consent: false }),
      'consent',
      'consent'
    ],
    [
      'a file that is too large',
      'file.begin',
      file(10 * 1024 * 1024 + 1),
      'size',
      'file-too-large'
    ],
    ['a file without anything', 'file.begin', file(0), 'size', 'empty'],
    ['a place on no map', 'home.show', { latitude: 91, longitude: 0 }, 'latitude', 'place'],
    ['a text with a NUL', 'relative.add', relative({ name: '王\0' }), 'name', 'characters'],
    ['half a character', 'relative.add', relative({ name: '\ud83d' }), 'name', 'characters'],
    ['no object at all', 'case.show', [] as object, 'caseId', 'missing']
  ])('is named by its field: %s', (_, call, input, field, detail) => {
    expect(checkInput(call, input)).toEqual({
      ok: false,
      failure: { code: 'invalid-input', field, detail }
    })
  })

  test('is the input itself where it is no object', () => {
    for (const input of ['x', 7, true, null]) {
      expect(checkInput('case.show', input)).toMatchObject({ failure: { field: 'input' } })
    }
  })

  test('is named for any input whatever, in words of ours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, input) => {
        const result = checkInput(name, input)
        if (result.ok) return
        expect(result.failure.code).toBe('invalid-input')
        expect(result.failure.field).not.toBe('')
        expect(result.failure.detail).toMatch(/^[a-z][a-z0-9-]*$/)
      }),
      { numRuns: 2000 }
    )
  })
})

test('an unknown field is left out: an app newer than the server is still understood', () => {
  expect(checkInput('case.show', { caseId: id, tomorrow: 1 })).toEqual({
    ok: true,
    data: { caseId: id }
  })
})

test('a body without a call says so', () => {
  for (const body of [null, undefined, 'x', 7, [], {}, { input: {} }]) {
    expect(readCall(body, true)).toEqual({
      ok: false,
      failure: { code: 'invalid-input', field: 'call', detail: 'missing' }
    })
  }
})

function start(answers: object) {
  return { actionId: id, serviceId: 'residence-permit', relativeId: null, answers }
}

function keep(fileIds: unknown[]) {
  return { actionId: id, kind: 'id-card', relativeId: null, fileIds }
}

function place(date: string, start: number) {
  return { actionId: id, caseId: id, officeId: 'hall', date, start }
}

function relative(part: object) {
  return { actionId: id, name: '王小明', relation: 'child', idNumber: 'x', consent: true, ...part }
}

function file(size: number) {
  return { actionId: id, name: 'a.png', size }
}
