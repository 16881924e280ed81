// What residents read about themselves and the relatives they act for.
import type { Relation } from '@/domain/person/role'

const relationNames: Readonly<Record<Relation, string>> = {
  parent: '父亲或母亲',
  spouse: '丈夫或妻子',
  child: '孩子',
  grandparent: '祖父母、外祖父母',
  other: '其他亲属'
}

export const people = {
  identity: {
    title: '身份信息',
    why: '填一次，以后办事都不用再写。',
    whyText: '号码加密保存，只有给你办事的人在需要时能看到一部分，每次查看都有记录。',
    known: '已经填好了',
    knownText: '办事时会自动用上。写错了可以改。',
    name: '姓名',
    namePlaceholder: '身份证上的姓名',
    idNumber: '身份证号码',
    idNumberPlaceholder: '18 位',
    phone: '手机号码',
    phonePlaceholder: '11 位，用来通知你',
    consent: '我同意为办事保存我的姓名、身份证号码和手机号码',
    consentMore: '身份证号码是敏感信息，所以单独问你。你随时可以要求删除。',
    save: '保存',
    change: '修改',
    saved: '保存好了'
  },
  relatives: {
    title: '家人',
    intro: '添加后，可以替家人备材料、约时间、看进度。',
    empty: '还没有添加家人',
    emptyText: '替父母、孩子办事，先添加他们。要先得到他们同意。',
    add: '添加家人',
    added: (name: string) => `已添加 ${name}`,
    name: '家人的姓名',
    relation: '是你的什么人',
    relations: relationNames,
    choose: '先选你们的关系。',
    idNumber: '家人的身份证号码',
    consent: '家人同意由我代办，也同意保存这些信息',
    consentMore: '14 岁以下的孩子，由监护人同意。',
    since: (date: string) => `${date}起由你代办`,
    remove: '不再代办',
    removeOf: (name: string) => `不再替 ${name} 办事？`,
    removeText: '已经办的事会继续办完，你还能看到进度。',
    keep: '先不'
  }
} as const
