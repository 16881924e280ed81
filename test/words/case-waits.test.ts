import { words } from '@/words'
import { caseView, day, doneStep, entry, item, step, waitingStep } from '../make-case'

const { heldBy, comesNext } = words.case.waits
const { moved } = words.case.due

const steps = [
  doneStep({ id: 'notice', name: '村里公示', department: '村' }),
  step({ id: 'planning', name: '规划审核', department: '镇规划办', after: ['notice'] }),
  step({
    id: 'farming',
    name: '宅基地审核',
    department: '农业农村局',
    after: ['notice'],
    handler: null
  }),
  waitingStep({
    id: 'survey',
    name: '现场踏勘',
    department: '镇规划办',
    after: ['planning', 'farming'],
    mayStopOn: ['inspection', 'hearing']
  }),
  waitingStep({ id: 'decision', name: '批准发证', department: '镇政府', after: ['survey'] })
]

test('ZJ-12 it says who holds the case now, each step on its own', () => {
  expect(heldBy({ steps })).toEqual([
    '「规划审核」：镇规划办 李*',
    '「宅基地审核」：农业农村局，正在安排经办人'
  ])
})

test('ZJ-5 it says what comes next, and for what that waits', () => {
  expect(comesNext({ steps, items: [] })).toBe(
    '「现场踏勘」，由镇规划办办，要等「规划审核」「宅基地审核」都办好，可能要做检验，那几天不计入时限。你不用做什么。'
  )
})

test('ZJ-11.2 what was deferred has to come before the decision', () => {
  const deferred = item({ state: 'deferred' })
  const last = [step({ name: '批准发证' })]
  expect(comesNext({ steps: last, items: [deferred] })).toBe(
    '这是最后一步，办完就出结果。办结前要补齐：一寸照片。'
  )
})

test('nothing comes next before work begins or after it is over', () => {
  expect(comesNext({ steps: [waitingStep()], items: [] })).toBeNull()
  expect(comesNext({ steps: [doneStep()], items: [] })).toBeNull()
})

describe('why the due date is not the one first promised', () => {
  const due = { ...caseView().due!, movedFrom: day('2026-12-10'), stoppedDays: 4, extendedDays: 0 }

  test('AL-45 each stop by its step and its ground', () => {
    const timeline = [
      entry('resume-step', { facts: { step: 'survey' } }),
      entry('stop-step', { facts: { step: 'survey', ground: 'inspection', workingDays: 4 } })
    ]
    expect(moved(caseView({ due, steps, timeline }))).toEqual([
      '「现场踏勘」做检验期间不算进办理时限。'
    ])
  })

  test('a public notice, where the guide does not count it in', () => {
    const inside = doneStep({ name: '公示', noticeUntil: day('2026-11-20') })
    const outside = { ...inside, id: 'outside', name: '村里公示', noticeOutside: true }
    expect(moved(caseView({ due, steps: [inside, outside] }))).toEqual([
      '「村里公示」的公示期不算进承诺的时限。'
    ])
  })

  test('AL-42 an extension with its reasons', () => {
    const extension = {
      workingDays: 10,
      reasons: '现场情况复杂',
      askedOn: day('2026-12-01'),
      granted: true,
      answer: '',
      mine: false
    }
    const extended = { ...due, stoppedDays: 0, extendedDays: 10 }
    expect(moved(caseView({ due: extended, extension }))).toEqual([
      '经批准延长 10 个工作日，理由：现场情况复杂。依据是《行政许可法》第四十二条。'
    ])
    expect(words.case.due.note(extended)).toContain('原定 12月10日（周四），经批准延长 10 个工作日')
  })

  test('AL-82 a change of the holidays, with both days', () => {
    const timeline = [
      entry('move-due', { facts: { from: '2026-12-10', to: '2026-12-11', why: 'calendar' } })
    ]
    expect(moved(caseView({ timeline }))).toEqual([
      '国务院调整了放假安排，从 12月10日（周四）改到 12月11日（周五）。'
    ])
  })

  test('nothing where it did not move', () => {
    expect(moved(caseView({ steps }))).toEqual([])
  })
})
