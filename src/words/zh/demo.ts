// What is read in demo mode alone: whom to be, what time it is.
import type { Template } from '@/domain/notice/kinds'
import { templateWords } from './message-template'

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
    done: '拨好了',
    phone: '看看手机收到了什么'
  },
  phone: {
    title: '这部手机',
    intro: '真的环境里，这些在微信「服务通知」和短信里。这里一条不少、一条不多，照样显示。',
    empty: '手机还没有响过',
    emptyText: '约一个时间，点「允许」，再把时钟拨到前一天傍晚六点，提醒就来了。',
    wechat: '服务通知',
    sms: '短信',
    open: '进入小程序查看',
    fields: (template: Template) => templateWords[template]
  }
} as const
