import { caseStatuses } from '@/domain/case/status'
import { groupCases, type CaseRow } from '@/hooks/use-cases'
import { caseRow } from '../make-rows'

const rows = (...parts: Partial<CaseRow>[]) => parts.map((part) => caseRow(part))
const names = (list: readonly CaseRow[]) => list.map(({ status }) => status)

test('every case is in exactly one group', () => {
  const all = rows(...caseStatuses.map((status) => ({ status })))
  const groups = Object.values(groupCases(all)).flat() as CaseRow[]
  expect(names(groups).sort()).toEqual([...caseStatuses].sort())
})

test('what waits for the resident comes first: corrections and results to fetch', () => {
  const { need } = groupCases(rows({ status: 'awaiting-correction' }, { status: 'decided' }))
  expect(names(need)).toEqual(['awaiting-correction', 'decided'])
})

test('a case that runs with a deferred document also waits for the resident', () => {
  const running = caseRow({ status: 'in-progress' })
  const deferred = caseRow({ status: 'in-progress', deferredDue: '2026-12-11' as never })
  const groups = groupCases([running, deferred])
  expect(groups.running).toEqual([running])
  expect(groups.need).toEqual([deferred])
})

test('a refused case asks nothing, whatever date it still carries', () => {
  const refused = caseRow({ status: 'revoked', deferredDue: '2026-12-11' as never })
  expect(groupCases([refused]).ended).toEqual([refused])
})
