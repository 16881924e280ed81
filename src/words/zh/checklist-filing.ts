// What residents read who file online instead of going to the counter (ZJ-6).
export const filingWords = {
  act: '网上申请',
  title: '网上申请',
  service: (name: string) => `${name}，网上申请`,
  together: (names: readonly string[]) => `一次送出：${names.join('、')}。`,
  intro: '材料都齐了，不用去窗口。选一个服务点收你的申请。',
  after: [
    '送到以后，窗口会在 1 个工作日内看。',
    '有要改的，一次都告诉你；齐了就受理，开始计时。',
    '已经约好的时间会取消，名额让给别人。'
  ],
  afterTitle: '接下来',
  offices: '送到哪里',
  none: '没有服务点收这件事',
  noneHint: '打电话问问服务中心。',
  confirm: (office: string) => `送到${office}？`,
  confirmText: '送出以后，材料就交给窗口看了。可以随时看进度，也可以撤回。',
  yes: '送出申请',
  notNow: '现在还不能网上申请',
  goOn: '回清单看看'
} as const
