// What residents read about one document: how it looks, why, where, how to give it; the wallet.
import { dateWithWeekday, sizeText } from '../format'
import { dateAt, type Instant } from '@/domain/time/instant'

/** What the counter looks at, in the order of the numbered marks of the drawing. */
const marks = {
  card: ['四个角都拍到', '号码看得清', '照片没有反光'],
  booklet: ['首页和本人那页都要', '姓名、号码看得清', '盖章在这里'],
  photo: ['白底，没有花纹', '眉毛和耳朵露出来', '穿深色衣服，不戴帽子'],
  form: ['每一栏都填', '没有的写「无」', '本人在这里签名'],
  certificate: ['名字和你的一样', '日期还没有过期', '盖章在这里'],
  contract: ['每一页都要', '双方在这里签名', '盖章在这里'],
  report: ['是哪家出的', '结论要看得见', '盖章在这里'],
  drawing: ['尺寸标清楚', '朝向画出来', '谁画的，签上名'],
  invoice: ['抬头是你的名字', '金额看得清', '发票章在这里'],
  account: ['卡号拍清楚', '是本人的卡', '开户行看得见']
} as const

export const document = {
  title: '这份材料',
  /** Signs with which no line of a paper begins. */
  neverFirst: '，。；：！？、）」』》”…',
  look: {
    title: '什么样的才行',
    label: (name: string) => `${name}的样子`,
    note: '示意图，以你手上的为准',
    marks
  },
  why: '为什么要',
  where: '在哪里拿',
  cannot: {
    title: '拿不到这份？',
    can: (proof: string) => `可以用这个代替：${proof}`,
    none: '目前没有说明可以用什么代替。你手上有能说明情况的，写下来带去，窗口会看。',
    use: '用其他证明',
    sheet: '用什么来证明',
    placeholder: '写下是什么，比如：在职证明',
    required: '写上是什么证明，窗口才知道看哪一份',
    fill: '就用上面说的这个',
    photo: '写好以后可以再拍照附上，也可以带去窗口。',
    save: '就用这个',
    askOffice: (name: string) => `问问${name}`
  },
  give: {
    title: '怎么交',
    camera: '拍照',
    cameraNote: '放平，光线亮一点',
    album: '从相册选',
    file: '选文件',
    fileNote: 'PDF 或图片，10 MB 以内',
    wallet: '用「我的材料」里的',
    walletNote: (at: Instant, pages: number) => `${dateWithWeekday(dateAt(at))}放入，${pages} 页`,
    bring: '带原件去窗口',
    bringNote: '窗口看一眼就还给你',
    bringCopyNote: '去的时候带上就行',
    cannot: '拿不到这份',
    cannotNote: '看看能用什么代替',
    more: '再加一页',
    attach: '拍照附上',
    again: '重新拍',
    other: '换一种方式交'
  },
  files: {
    title: '交了的',
    pdf: 'PDF 文件',
    open: (number: number) => `看第 ${number} 页`,
    remove: (number: number) => `删掉第 ${number} 页`,
    removeTitle: '删掉这一页？',
    removeText: '删掉后要重新拍。放进「我的材料」里的不受影响。',
    broken: '图片打不开，重新拍一张更稳妥'
  },
  upload: {
    busy: (percent: number) => `正在上传 ${percent}%`,
    preparing: '正在处理图片',
    count: (at: number, of: number) => `第 ${at} 份，共 ${of} 份`,
    stopped: (percent: number) => `网络断了，已经传了 ${percent}%。接着传就行，不用重来。`,
    goOn: '接着传',
    giveUp: '不传了',
    tooLarge: (bytes: number) => `这份有 ${sizeText(bytes)}，最多 10 MB。拍照上传会自动变小。`,
    noCamera: '没有相机或相册的权限。到手机设置里打开，或者选「带原件去窗口」。',
    unreadable: '这个文件读不出来，换一个试试，或者拍下来。',
    label: '上传进度'
  },
  shared: {
    title: '部门查到的',
    note: '你确认和实际一样，就不用交了',
    confirm: '和实际一样，确认',
    differs: '和实际不一样，用我自己的',
    takeBack: '重新核对'
  },
  wallet: {
    title: '我的材料',
    intro: '放在这里的，下次办事直接用，不用再拍。',
    empty: '还没有放材料',
    emptyHint: '拍下身份证、户口簿，办事时一点就用上。',
    add: '放一份进来',
    choose: '放哪一种',
    keep: (name: string) => `拍下${name}`,
    row: (at: Instant, pages: number) => `${dateWithWeekday(dateAt(at))}放入 · ${pages} 页`,
    used: (count: number) => `用在 ${count} 件事里`,
    ofRelative: (name: string) => `${name}的`,
    looks: '按样子找',
    look: {
      card: '卡片证件',
      booklet: '本子',
      certificate: '证明、证书',
      form: '表格',
      photo: '照片',
      account: '银行账户',
      contract: '合同、协议',
      invoice: '票据',
      report: '报告、病历',
      drawing: '图纸'
    },
    whose: '是谁的',
    mine: '我自己的',
    remove: '拿出去',
    removeTitle: (name: string) => `把${name}拿出去？`,
    removeText: '已经交到办件里的不受影响。',
    kept: '放好了',
    seeOne: (name: string) => `看${name}`,
    removeOne: (name: string) => `把${name}拿出去`
  },
  notice: {
    title: '一次性告知单',
    fix: '现在补',
    none: '没有要改的',
    noneHint: '窗口核对后如果有要改的，会一次写在这里。',
    save: '存成图片',
    print: '打印'
  },
  none: '没有找到这份材料',
  noneHint: '情况改了，清单也会变。回到清单看看。',
  back: '好了，返回'
} as const
