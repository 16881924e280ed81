// What is wrong with a field of a form, and how to put it right.
import type { FailureWords } from './failure-said'

/** By `field.detail`, else `field`, else the detail alone. */
export const fields: Readonly<Record<string, FailureWords>> = {
  name: { title: '姓名要改一下', text: '写身份证上的姓名，2 到 30 个字。' },
  idNumber: {
    title: '身份证号码不对',
    text: '号码是 18 位，最后一位可能是字母 X。对着身份证再看一遍。'
  },
  'idNumber.length': {
    title: '身份证号码位数不对',
    text: '号码是 18 位，数一数有没有漏掉或多写的。'
  },
  'idNumber.characters': {
    title: '身份证号码里有别的字',
    text: '前 17 位是数字，最后一位是数字或字母 X。'
  },
  'idNumber.birth-date': {
    title: '号码里的生日不存在',
    text: '第 7 到 14 位是出生年月日，对着身份证再看一遍。'
  },
  'idNumber.check-digit': {
    title: '身份证号码有一位写错了',
    text: '最后一位对不上，前面可能有一位写错。对着身份证再看一遍。'
  },
  'idNumber.self': { title: '这是你自己的号码', text: '这里填家人的身份证号码。' },
  phone: { title: '手机号码不对', text: '手机号码是 11 位，以 1 开头。' },
  consent: { title: '还没有勾选同意', text: '没有同意，我们不能保存身份信息。看完说明再勾选。' },
  'committed.commitment': {
    title: '还没有书面承诺',
    text: '容缺受理要有办事人的书面承诺，勾选以后再受理。'
  },
  'otherProof.empty': { title: '还没写是什么证明', text: '写明用什么证明代替，至少 2 个字。' },
  'otherProof.verdict': {
    title: '其他证明要能证明这件事',
    text: '证明不了的，不能代替。按「不对」或「没带」记下。'
  },
  relation: { title: '还没选是什么关系', text: '选一个你们的关系。' },
  answerBy: { title: '反馈的日子不对', text: '从今天起，10 个工作日以内挑一天。' },
  id: {
    title: '这个地址打不开东西',
    text: '链接可能没有复制全，或者写错了。回首页，从那里找。'
  },
  date: { title: '没有这一天', text: '日历上没有这个日期，换一个。' },
  minutes: { title: '没有这个时间', text: '时间写成 09:30 这样。' },
  empty: { title: '有一处空着', text: '填好再提交。' },
  'too-long': { title: '写得太长了', text: '缩短一点再提交。' },
  'too-many': { title: '太多了', text: '减掉几个再提交。' }
}
