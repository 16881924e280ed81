// What an office's editor reads when a data file can't be used: which field, why, what to write.
import type { GuideProblemCode } from '@/domain/service/check-guide'
import type { LifeEventProblemCode } from '@/domain/service/check-life-event'
import type { GridProblemCode } from '@/domain/office/grid'
import type { OfficeProblemCode } from '@/domain/office/check-office'

type ProblemCode =
  | GuideProblemCode
  | LifeEventProblemCode
  | OfficeProblemCode
  | GridProblemCode
  | 'file-name'
  | 'no-file'

const fields: Readonly<Record<string, string>> = {
  id: '编号',
  name: '名称',
  summary: '一句话说明',
  category: '分类',
  department: '部门',
  words: '常用叫法',
  statutory: '法定时限',
  promised: '承诺时限',
  days: '天数',
  unit: '单位',
  onTheSpot: '当场办结',
  fee: '收费',
  yuan: '金额',
  note: '收费说明',
  visits: '最多跑几次',
  channels: '办理渠道',
  online: '网上办',
  counter: '窗口办',
  restriction: '限制渠道的依据',
  result: '办完拿到什么',
  basis: '法律依据',
  situations: '情形',
  question: '问题',
  options: '选项',
  label: '选项文字',
  advice: '选了以后的提示',
  when: '什么情况下需要',
  documents: '材料',
  kind: '材料种类',
  hint: '注意什么',
  why: '为什么要',
  where: '去哪里拿',
  otherProof: '可以替代的证明',
  main: '主要材料',
  deferrable: '可以容缺',
  sharedFrom: '由哪个部门共享',
  bringOriginal: '带原件',
  flow: '流程',
  after: '在哪些环节之后',
  minutes: '分钟数',
  stopsClock: '停止计时的理由',
  noticeDays: '公示天数',
  remarks: '提醒',
  source: '出处',
  title: '标题',
  url: '网址',
  asOf: '截至日期',
  confirmed: '已核实',
  icon: '图标',
  services: '事项',
  look: '示意图',
  shortName: '简称',
  clusters: '片区',
  offices: '服务点',
  office: '服务点',
  initials: '预约号开头的字母',
  division: '行政区划代码',
  town: '乡镇（街道）',
  cluster: '所属片区',
  address: '地址',
  directions: '怎么走',
  floor: '楼层',
  phone: '电话',
  latitude: '纬度',
  longitude: '经度',
  counters: '窗口',
  hours: '办公时间',
  monday: '周一',
  tuesday: '周二',
  wednesday: '周三',
  thursday: '周四',
  friday: '周五',
  saturday: '周六',
  sunday: '周日',
  slotMinutes: '每个时段几分钟',
  placesPerSlot: '每个时段几个名额',
  keptForWalkIn: '留给现场的比例',
  lanes: '窗口分组',
  staff: '上岗人数',
  duty: '上岗人数不同的时间',
  from: '从几点',
  to: '到几点',
  serviceMinutes: '办得久的事项',
  closures: '停办的日子',
  date: '日期',
  reason: '原因',
  invented: '演示数据'
}

const expected: Readonly<Record<string, string>> = {
  text: '要写文字；数字请加引号，例如 ‘330822’',
  empty: '不能是空的',
  kebab: '只能用小写字母、数字和短横线，例如 residence-permit',
  date: '要写成真实存在的日期，例如 2026-11-21',
  number: '要写数字，不加引号',
  whole: '要写整数',
  small: '数字太小了',
  flag: '只能写 true 或 false',
  list: '要写成列表，每一项前面加“- ”',
  map: '要写成“栏目: 内容”的样子',
  url: '要写完整的网址，没有就写 null',
  time: '要写成 24 小时的时间，例如 08:30',
  pair: '要写成 [开门, 关门] 两个时间',
  division: '要写六位数字并加引号，例如 ‘330822’',
  share: '要写 0 到 1 之间的数，例如 0.2',
  place: '不是地球上的位置',
  initials: '要写 2 到 4 个大写字母，例如 QC',
  services: '要写 all，或者写成事项编号的列表'
}

const syntax: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一个栏目写了两次，删掉一个',
  BAD_INDENT: '缩进对不齐，和上下两行比一比',
  TAB_AS_INDENT: '缩进用了 Tab，请改成空格',
  MISSING_CHAR: '少了一个符号，多半是引号、冒号或括号没有成对',
  UNEXPECTED_TOKEN: '多了一个符号，或者文字里有冒号、引号，请把整段文字用单引号括起来',
  BLOCK_AS_IMPLICIT_KEY: '这一行里有两个冒号，请把文字用单引号括起来'
}

const problems: Readonly<Record<ProblemCode, (subject: string) => string>> = {
  'no-documents': () => '一份材料也没有。办事指南要写明材料（规定第四条）',
  'no-flow': () => '没有流程。办事指南要写明流程（规定第四条）',
  'no-basis': () => '没有法律依据。办事指南要写明依据（规定第四条）',
  'no-limit': () =>
    '没有时限。请写法定时限或承诺时限，当场办结的把 onTheSpot 写成 true（规定第四条）',
  'promise-too-long': () => '承诺时限比法定时限还长，承诺只能更短',
  'no-channel': () => '网上和窗口都关了，至少开一个',
  'channel-without-basis': () =>
    '关了一个渠道，却没有写依据。网上和窗口都要开，限制的要写明依据（规定第六条）',
  'duplicate-id': (id) => `编号“${id}”用了两次，换一个`,
  'unknown-situation': (id) => `没有叫“${id}”的情形，检查一下编号`,
  'unknown-option': (id) => `这个情形没有叫“${id}”的选项，检查一下编号`,
  'asked-later': (id) => `“${id}”要排在前面先问，才能用来决定这个问题`,
  'one-option': () => '至少要有两个选项',
  'unknown-department': (id) => `departments.yaml 里没有部门“${id}”`,
  'unknown-kind': (id) => `document-kinds.yaml 里没有材料种类“${id}”`,
  'deferrable-main': (name) =>
    `“${name}”是主要材料，不能容缺。main 和 deferrable 只能有一个是 true`,
  'deferrable-shared': (name) => `“${name}”由部门共享，不用交，也就谈不上容缺`,
  'original-shared': (name) => `“${name}”由部门共享，不能再要原件（规定第七条）`,
  'original-without-visit': (name) => `“${name}”要带原件，visits 却写着一次也不用跑`,
  'same-kind-twice': (name) =>
    `和“${name}”是同一种材料，会让人交两次。换一个种类，或者用 when 分开`,
  'unknown-step': (id) => `没有叫“${id}”的环节`,
  'step-cycle': (id) => `环节“${id}”绕成了圈，永远轮不到它`,
  'notice-without-days': (id) => `环节“${id}”写了公示不计入时限，却没有写公示几天`,
  'too-few-days': (id) => `环节“${id}”的天数和分钟数要是 1 以上的整数`,
  'dead-end': (id) => `环节“${id}”后面没有别的环节，又不是最后一个，办到这里就断了`,
  'no-services': () => '一个事项也没有',
  'unknown-service': (id) => `services 里没有事项“${id}”`,
  'service-twice': (id) => `事项“${id}”写了两次`,
  'unknown-cluster': (id) => `没有叫“${id}”的片区`,
  'interval-order': () => '时间要从早到晚写，开门在关门之前，前后两段不能重叠',
  'never-open': () => '一周里没有一天开门',
  'no-counters': () => '一个窗口也没有',
  'unknown-counter': (id) => `counters 里没有窗口“${id}”`,
  'counter-twice': (id) => `窗口“${id}”分在了两个组里，只能在一个组`,
  'no-lane': (id) => `没有一个窗口组办“${id}”。加进一个组，或者让一个组写 services: all`,
  'no-minutes': () => '办一件的分钟数要大于 0',
  'unknown-office': (id) => `offices.yaml 里没有服务点“${id}”`,
  'no-grid': (id) => `服务点“${id}”一个网格也没有，至少要有一个`,
  'file-name': (id) => `编号要和文件名一样，这个文件叫“${id}”`,
  'no-file': () => '没有这个文件'
}

export const seedWords = {
  /** A field by its key: 名称（name）. */
  field: (key: string): string => {
    const label = fields[key]
    return label ? `${label}（${key}）` : key
  },
  /** What stands under `when` is an id, not a field. */
  situation: (id: string | number): string => `情形“${id}”`,
  nth: (position: number): string => `第 ${position} 项`,
  wholeFile: '这个文件',
  wrongField: (field: string, reason: string): string => `${field}：${reason}`,
  missing: '没有填',
  unknownField: '没有这个栏目，是不是写错了字',
  choice: (options: readonly string[]): string => `只能写 ${options.join('、')}`,
  expected: (code: string): string => expected[code] ?? '写法不对',
  syntax: (code: string): string => syntax[code] ?? '这里读不懂，看看缩进、冒号和引号是不是成对',
  problem: (code: ProblemCode, subject: string): string => problems[code](subject)
} as const
