// What a clerk reads who receives somebody without a booking (ZJ-12).
export const walkInWords = {
  title: '现场收件',
  open: '现场收件',
  stages: { service: '办什么事', questions: '问几句', person: '谁来办' },
  serviceHint: '说说办什么事',
  serviceHintKeys: '说说办什么事，回车选第一个',
  none: (query: string) => `没找到“${query}”，换个平时说的词`,
  more: '再写几个字，就能找到',
  questionsNote: '回答决定要哪些材料。数字键选答案。',
  name: '姓名',
  nameHint: '身份证上的姓名',
  idNumber: '身份证号码',
  idNumberHint: '18 位，读卡或照着输入',
  phone: '手机号码',
  phoneHint: '没有手机可以不填',
  consent: '办事人当面同意保存以上信息',
  consentMore: '身份证号码加密保存。没有手机的，结果到窗口取，或由网格员送到家。',
  back: '上一步',
  next: '下一步',
  receive: '收件',
  never: '没有预约也照样办：现场来办不受预约名额限制。'
} as const
