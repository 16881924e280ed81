import { act, renderHook, waitFor } from '@testing-library/react'
import { groupNotices, useInbox } from '@/hooks/use-inbox'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { notice } from '../make-rows'

const received = { kind: 'received', serviceName: '护照', officeName: '球川' } as const
const delivered = { kind: 'delivered', serviceName: '居住证' } as const

test('notices stand by case, the case with the newest one first', () => {
  const groups = groupNotices([
    notice(delivered, { id: '3', caseId: 'b' }),
    notice(received, { id: '2', caseId: 'a' }),
    notice(delivered, { id: '1', caseId: 'b' })
  ])
  expect(groups.map(({ title, notices }) => [title, notices.map((n) => n.id)])).toEqual([
    ['居住证', ['3', '1']],
    ['护照', ['2']]
  ])
})

test('ZJ-42 what was asked stands together, about a case or about nothing in particular', () => {
  const answer = { kind: 'concern-answered', text: '可以' } as const
  const groups = groupNotices([
    notice(answer, { id: '3', caseId: 'a' }),
    notice(delivered, { id: '2', caseId: 'a' }),
    notice({ kind: 'concern-designated', department: '公安局' }, { id: '1', caseId: null })
  ])
  expect(groups.map(({ title, notices }) => [title, notices.map((n) => n.id)])).toEqual([
    ['咨询和投诉', ['3', '1']],
    ['居住证', ['2']]
  ])
})

test('a case of somebody else is told apart by whom it is for', () => {
  const groups = groupNotices([
    notice(delivered, { id: '2', caseId: 'b', forRelative: '陈*' }),
    notice(delivered, { id: '1', caseId: 'a' })
  ])
  expect(groups.map(({ title }) => title)).toEqual(['居住证（替 陈* 办）', '居住证'])
})

test('the number on the tab bar follows what is unread', async () => {
  cloudAnswers({
    'notice.list': () => answered({ notices: [notice(received)], unread: 120, more: false }),
    'notice.read': () =>
      answered({ notices: [notice(received, { read: true })], unread: 0, more: false })
  })
  const { result } = renderHook(() => useInbox())
  await waitFor(() => expect(lastAsked('setTabBarBadge')).toEqual({ index: 3, text: '99+' }))
  await act(() => result.current.markRead(null))
  expect(lastAsked('removeTabBarBadge')).toEqual({ index: 3 })
  expect(inputsOf('notice.read')[0]).toMatchObject({ noticeId: null })
})

test('older notices are added below, asked for from the last one on', async () => {
  cloudAnswers({
    'notice.list': ({ before }) =>
      before === undefined
        ? answered({ notices: [notice(received, { id: 'new' })], unread: 0, more: true })
        : answered({ notices: [notice(delivered, { id: 'old' })], unread: 0, more: false })
  })
  const { result } = renderHook(() => useInbox())
  await waitFor(() => expect(result.current.more).toBe(true))
  await act(() => result.current.loadMore())
  expect(inputsOf('notice.list')[1]).toEqual({ before: 'new' })
  expect(result.current.groups.flatMap(({ notices }) => notices.map((n) => n.id))).toEqual([
    'new',
    'old'
  ])
  expect(result.current.more).toBe(false)
})
