import { departmentsWithoutHandler } from '@/domain/service/check-handlers'
import { goodGuide, goodStep } from './good-guide'

const step = (department: string) => ({ ...goodStep(department), department })
const guides = [
  goodGuide({ flow: [step('town'), step('village')] }),
  goodGuide({ flow: [step('village'), step('police')] })
]
const handlers = (...departments: (string | null)[]) =>
  departments.map((departmentId) => ({ departmentId }))

test('ZJ-43 every department that a flow names has a handler, or is named, once', () => {
  expect(departmentsWithoutHandler(guides, handlers())).toEqual(['town', 'village', 'police'])
  expect(departmentsWithoutHandler(guides, handlers('police', 'town'))).toEqual(['village'])
  expect(departmentsWithoutHandler(guides, handlers('police', 'town', 'village'))).toEqual([])
})

test('whoever handles for all departments handles for each', () => {
  expect(departmentsWithoutHandler(guides, handlers(null))).toEqual([])
  expect(departmentsWithoutHandler(guides, handlers('police', null))).toEqual([])
})

test('a town without services lacks nobody', () => {
  expect(departmentsWithoutHandler([], handlers())).toEqual([])
})
