// What the subscribe messages and their fields are called, as a resident sees them when asked, and on
// the phone; and what a field says where nothing can be said.
import type { FieldType } from '@/domain/notice/fields'
import type { Template } from '@/domain/notice/kinds'

interface TemplateWords {
  readonly title: string
  /** By the field's name in the registry. */
  readonly fields: Readonly<Record<string, string>>
}

export const templateWords: Readonly<Record<Template, TemplateWords>> = {
  correction: {
    title: '材料补正提醒',
    fields: { service: '办理事项', problem: '补正内容', due: '截止日期', how: '温馨提示' }
  },
  visit: {
    title: '预约到访提醒',
    fields: {
      service: '预约事项',
      office: '预约地点',
      at: '预约时间',
      bring: '携带材料',
      address: '详细地址'
    }
  },
  change: {
    title: '预约变更通知',
    fields: {
      service: '预约事项',
      what: '变更类型',
      office: '预约地点',
      at: '预约时间',
      why: '变更说明'
    }
  },
  queue: {
    title: '排队叫号提醒',
    fields: { number: '排队号码', service: '办理事项', office: '办理地点', ahead: '排队情况' }
  },
  result: {
    title: '办理结果通知',
    fields: { service: '办理事项', result: '办理结果', how: '温馨提示' }
  },
  delivery: {
    title: '上门取送提醒',
    fields: { service: '办理事项', what: '服务状态', worker: '服务人员', how: '温馨提示' }
  },
  progress: {
    title: '办理进度提醒',
    fields: { service: '办理事项', status: '当前状态', how: '进度说明' }
  }
}

/** For each type a text that says nothing wrong. */
export const insteadOfNothing: Readonly<Record<FieldType, string>> = {
  thing: '点开看详情',
  phrase: '有消息',
  name: '工作人员',
  character_string: '-',
  letter: 'A',
  symbol: '-',
  number: '0',
  amount: '0元',
  phone_number: '-',
  car_number: '-',
  date: '-',
  time: '-'
}
