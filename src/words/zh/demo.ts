// What is read in demo mode alone: whom to be, what time it is.
export const demo = {
  people: {
    title: '演示身份',
    intro: '这些人都是虚构的。选一个，就用这个人的眼睛看。',
    residents: '居民',
    staff: '工作人员',
    current: '现在',
    none: '这里不是演示环境',
    noneText: '演示身份只在演示环境里有。在微信里打开，会自动认出你。'
  },
  clock: {
    title: '拨动时钟',
    now: '演示环境现在是',
    intro: '时间只能往前拨。预约提醒、到期提醒都会跟着来。',
    moved: '已经拨过',
    real: '和真实时间一样',
    quick: '快速往前',
    hour: '1 小时后',
    tomorrow: '明天早上 9 点',
    week: '一周后',
    pick: '拨到某一刻',
    date: '日期',
    time: '时间',
    set: '拨到这一刻',
    done: '拨好了'
  }
} as const
