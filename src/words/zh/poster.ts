// What the poster at an office's door says, and what staff read who print it.
import type { Output } from '@/contract/calls'
import { timeRange } from '../format'

type Poster = Output<'hall.poster'>

const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

export const poster = {
  title: '门口的二维码',
  entry: '打印门口的二维码',
  sheet: '门口的海报',
  scan: { wechat: '微信扫一扫', web: '手机扫一扫' },
  code: (name: string) => `${name}的二维码`,
  steps: [
    ['约好的', '扫码点「签到」，再扫大厅屏幕上的码，就排上号了。'],
    ['没约的', '直接到窗口取号，都能办。扫码能看前面还有几个人。'],
    ['还没备齐', '扫码看要带什么，下次约好再来，少等一会儿。']
  ],
  help: '不会用手机、手机没带，到窗口说一声，我们帮你取号。',
  free: '取号、排队、办事都不收费',
  hoursTitle: '开门时间',
  hours: hoursLines,
  place: ({ address, floor }: Pick<Poster, 'address' | 'floor'>) =>
    [address, floor].filter(Boolean).join(' '),
  phone: (phone: string) => `电话 ${phone}`,
  print: '打印（A4）',
  atDesk: '在电脑上打开这一页，就能打印。',
  noWechat: '没有设置微信，印的是网页的二维码，用手机相机扫。'
} as const

/** 周一至周五 08:30–12:00、13:30–17:00; days with the same hours stand together. */
function hoursLines(week: Poster['week']): string[] {
  const groups: { first: string; last: string; hours: string }[] = []
  days.forEach((day, index) => {
    const hours = (week[index] ?? []).map(({ from, to }) => timeRange(from, to)).join('、')
    const before = groups.at(-1)
    if (before?.hours === hours) before.last = day
    else groups.push({ first: day, last: day, hours })
  })
  return groups.map(({ first, last, hours }) => {
    const name = first === last ? first : `${first}至${last}`
    return `${name} ${hours === '' ? '休息' : hours}`
  })
}
