// What is read by whoever scans the printed code at an office's door.
export const doorWords = {
  title: '服务大厅',
  waiting: '现在排队的',
  arrive: '有预约，签到',
  arriveNote: '打开后再扫一下大厅屏幕上的码',
  mine: '我的预约',
  mineNote: '看时间、改期、取消',
  services: '能办什么、要带什么',
  servicesNote: '先看材料齐不齐，也可以预约下次来',
  walkIn: '没有预约也能办：到窗口取号，按先后叫。排队、办事都不收费。',
  none: '没有这个服务点',
  noneText: '重新扫一下门口的码，或者在首页里找。'
} as const
