import {
  concernProblem,
  emptyConcernWorkForm as nothing,
  mainConcernWork
} from '@/domain/concern/answering'

test('an answer and reasons are written down, a department is named', () => {
  expect(concernProblem('answer', nothing)).toBe('text')
  expect(concernProblem('extend', { ...nothing, text: ' 是 ' })).toBe('text')
  expect(concernProblem('answer', { ...nothing, text: '可以' })).toBeNull()
  expect(concernProblem('designate', nothing)).toBe('department')
  expect(concernProblem('designate', { ...nothing, departmentId: 'tax' })).toBeNull()
})

test.each([
  [['answer', 'designate', 'extend'], false, 'designate'],
  [['answer'], true, 'answer'],
  [['designate', 'extend'], true, undefined],
  [[], false, undefined]
] as const)('of %j, designated %s, the first to do is %s', (works, designated, main) => {
  expect(mainConcernWork(works, designated)).toBe(main)
})
