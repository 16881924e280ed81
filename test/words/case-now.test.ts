import { caseStatuses } from '@/domain/case/status'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { at, caseView, day, entry, item, step } from '../make-case'

const { now, due } = words.case

describe('what is happening now', () => {
  test('every state of a case has a heading and a sentence', () => {
    for (const status of caseStatuses) {
      const { title, text } = now(caseView({ status }))
      expect(title).not.toBe('')
      expect(text).toMatch(/[。]$/)
      expect(`${title}${text}`).not.toMatch(/undefined|null|NaN|!|！/)
    }
  })

  test('a case that is worked on says by whom and until when, with the weekday', () => {
    expect(now(caseView()).text).toBe('公安局正在办，最晚 12月14日（周一）办好，还有 9 个工作日。')
  })

  test('ZJ-11.2 what was deferred is said again, with its day, as long as it is open', () => {
    const items = [item({ state: 'deferred', due: day('2026-12-11') })]
    const { tone, text } = now(caseView({ items }))
    expect(tone).toBe('wait')
    expect(text).toContain('记得在 12月11日（周五）前补交一寸照片，办理不停。')
  })

  test('ZJ-43 a promise that has lapsed is not hidden', () => {
    const late = { ...caseView().due!, light: 'overdue' as const, workingDaysLeft: 0 }
    const { tone, text } = now(caseView({ due: late }))
    expect(tone).toBe('bad')
    expect(text).toContain('过了承诺的 12月14日（周一）')
  })

  test('AL-45 while the clock stands still it says on what ground and for how long', () => {
    const stop = {
      ground: 'testing' as const,
      since: day('2026-11-18'),
      workingDays: 7,
      note: '委托第三方检测室内空气。'
    }
    const { title, text } = now(caseView({ status: 'suspended', stop }))
    expect(title).toBe('正在检测，计时暂停')
    expect(text).toBe(
      '公安局正在安排检测：委托第三方检测室内空气。预计 7 个工作日，这段时间不计入时限。'
    )
    expect(due.why(stop)).toContain('11月18日（周三）起停止计时')
    expect(due.why(stop)).toContain('《行政许可法》第四十五条')
    expect(due.why({ ...stop, ground: 'commissioned-report' })).toContain('第二十八条')
  })

  test('ZJ-11.3 a correction names everything at once, and until when', () => {
    const line = { documentId: 'photo', problem: 'missing' as const, reason: '', where: '' }
    const notice = {
      kind: 'correction' as const,
      givenAt: at('2026-11-20'),
      due: day('2026-11-27'),
      items: [
        { ...line, name: '一寸照片' },
        { ...line, documentId: 'form', name: '申请表' }
      ]
    }
    const { title, text } = now(caseView({ status: 'awaiting-correction', notice }))
    expect(title).toBe('要改 2 处')
    expect(text).toContain('一寸照片、申请表')
    expect(text).toContain('11月27日（周五）前补上就行')
  })

  test('AL-38 whoever is denied reads why', () => {
    const denied = caseView({ status: 'decided', granted: false, reasons: '不满半年' })
    expect(now(denied)).toEqual({ tone: 'bad', title: '没有批准', text: '原因：不满半年' })
  })

  test('what was taken back and what is deemed withdrawn are not the same', () => {
    const status = 'withdrawn' as const
    expect(now(caseView({ status, timeline: [entry('withdraw')] })).title).toBe('已撤回')
    expect(now(caseView({ status, timeline: [entry('deem-withdrawn')] })).title).toBe('视为撤回')
  })
})

describe('what is being worked on', () => {
  test('ZJ-5 departments that work side by side are told as such', () => {
    const steps = [
      step({ id: 'a', department: '镇规划办' }),
      step({ id: 'b', department: '农业农村局' })
    ]
    const { title, text } = now(caseView({ steps }))
    expect(title).toBe('两个部门同时在办')
    expect(text).toContain('镇规划办、农业农村局正在办')
  })

  test('one step is called by its name', () => {
    expect(now(caseView({ steps: [step({ name: '现场踏勘' })] })).title).toBe('正在办：现场踏勘')
  })

  test.each([
    ['counter', '可以到球川镇便民服务中心领取'],
    ['electronic', '和纸质的一样有效'],
    ['grid', '网格员会送到你手上，不收钱，最晚 12月28日（周一）送到']
  ] as const)('ZJ-15 ZJ-30 the result comes as it was chosen: %s', (way, said) => {
    const delivery = { way, due: day('2026-12-28') }
    expect(now(caseView({ status: 'decided', granted: true, delivery })).text).toContain(said)
  })
})

describe('the due date', () => {
  test('AL-45 it says from when it moved, and for how many days', () => {
    const moved = {
      ...caseView().due!,
      workingDaysLeft: 12,
      movedFrom: day('2026-12-10'),
      stoppedDays: 2
    }
    expect(due.note(moved)).toBe(
      '还有 12 个工作日 · 原定 12月10日（周四），因停止计时顺延 2 个工作日'
    )
  })

  test('the last day is called today, a lapsed one is called that', () => {
    expect(staffWords.staff.list.days({ workingDaysLeft: 0, light: 'red' })).toBe('今天到期')
    expect(staffWords.staff.list.days({ workingDaysLeft: 0, light: 'overdue' })).toBe('已经超过')
  })
})
