// What the screen in the hall says, in large type and aloud.
const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

export const displayWords = {
  title: '叫号屏',
  noOffice: '没有指定服务点',
  noOfficeText: '地址后面加上服务点的编号，比如 /hall/qiuchuan。',
  to: '请到',
  called: '请到窗口',
  serving: '正在办理',
  nobody: '还没有叫号',
  nobodyText: '叫到的号会显示在这里',
  last: '刚才叫过',
  none: '还没有',
  waitingTitle: '正在等',
  people: (count: number) => `${count} 人`,
  oneLane: '全部业务',
  expected: (text: string) => `现在取号约等 ${text}`,
  closed: '窗口还没开',
  passed: '过号',
  passedHint: '到窗口说一声，隔几位再叫',
  again: (calls: number) => `第 ${calls} 次叫`,
  paused: '暂停',
  lost: (time: string) => `连接断了，这是 ${time} 的样子，正在重新连上`,
  sound: '点一下，打开语音播报',
  soundOn: '语音已打开',
  door: '预约的，\n扫码签到',
  noDoor: '预约的，到窗口出示预约码签到',
  /** 请 B 零 一 二 号，到 3号窗口: digit by digit, as one says a number aloud. */
  spoken: (number: string, counter: string) => `请 ${aloud(number)} 号，到 ${counter}`
} as const

function aloud(number: string): string {
  return Array.from(number, (sign) => digits[Number(sign)] ?? sign).join(' ')
}
