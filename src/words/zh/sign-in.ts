// What staff read who sign in on a desktop by scanning its code (扫码登录).
export const signIn = {
  title: '登录电脑',
  panel: {
    title: '工作人员扫码登录',
    text: '打开手机上的梭子，在「我的工作台」里点「扫一扫登录电脑」。',
    qr: '登录电脑的二维码',
    code: (code: string) => `登录码 ${spaced(code)}`,
    left: (seconds: number) => `还有 ${seconds} 秒`,
    lapsed: '登录码过期了',
    lapsedText: '登录码只用 3 分钟，换一个再扫。',
    again: '换一个登录码',
    demo: '选一个演示身份'
  },
  row: '扫一扫登录电脑',
  rowNote: '用手机上的身份登录办公电脑',
  typeTitle: '输入电脑上的登录码',
  typeText: '登录码是 8 位，在电脑屏幕的二维码下面。',
  code: '登录码',
  scan: '扫码',
  goOn: '下一步',
  wrong: '这不是登录码，看看电脑屏幕上的 8 位',
  confirm: {
    title: '登录这台电脑？',
    compare: '电脑上显示的登录码要和这个一样：',
    code: spaced,
    as: (name: string, roles: string, office: string) =>
      `登录后，那台电脑上可以用「${[name, roles, office].filter(Boolean).join(' · ')}」的身份办事，12 小时后自动退出。`,
    careful: '不是你面前的电脑，不要登录。',
    yes: '登录',
    no: '不登录'
  },
  done: '电脑已经登录',
  doneText: '用完电脑记得退出。',
  close: '好'
} as const

/** 3F2A 91BC: easier to compare. */
function spaced(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`.trim()
}
