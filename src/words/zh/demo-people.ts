// The people of the demo: who they are and what makes each worth being.
export const demoPeopleWords = {
  newcomer: {
    name: '王磊',
    role: '居民',
    about: '刚来球川上班，想办居住证，还什么都没开始'
  },
  parent: {
    name: '陈晓燕',
    role: '居民',
    about: '给孩子上户口，也替父亲换身份证，有一件医疗报销在办'
  },
  elder: { name: '徐桂英', role: '居民', about: '78 岁，办高龄津贴，手里一份材料也没有' },
  'shop-owner': {
    name: '郑伟',
    role: '居民',
    about: '开小店：一件要补正，一件在检测，计时停着'
  },
  clerk: { name: '周敏', role: '窗口人员', about: '球川镇 1 号窗口，收件、受理，也能当场审批' },
  'second-clerk': { name: '方丽', role: '窗口人员', about: '球川镇 2 号窗口，叫号、收件' },
  handler: { name: '李强', role: '审批人员', about: '审批正在办的件，可以停下计时' },
  'village-handler': {
    name: '徐建军',
    role: '审批人员',
    about: '球川村村委会，村民建房先到他这里讨论、公示'
  },
  'planning-handler': {
    name: '余佳',
    role: '审批人员',
    about: '镇规划办，建房的规划审核和现场踏勘'
  },
  'agriculture-handler': {
    name: '汪国平',
    role: '审批人员',
    about: '农业农村局，宅基地审核'
  },
  dispatcher: { name: '王芳', role: '指挥人员', about: '看全部在办的件和红黄绿灯' },
  'grid-worker': {
    name: '吴刚',
    role: '网格员',
    about: '送结果上门，也上门取材料，没有手机的老人当面告诉，有三件等着接'
  },
  admin: { name: '赵静', role: '管理员', about: '看本单位的全部情况' },
  father: '陈建国',
  visitors: ['胡佳', '方志明', '毛彩霞', '占小军', '叶青', '江海涛'],
  /** What departments hold, as it is shown to the person. */
  held: (name: string) => `已查到，${name}`,
  wrongForm: '经营场所没有写门牌号',
  wrongProof: '照片反光，号码看不清',
  testing: '委托第三方检测室内空气和用品用具',
  urge: '申请人来电话问过，请说明办到哪一步',
  letter: '材料.png',
  homeEast: '东坑 3 组 12 号，村口小店旁边',
  homeTown: '镇区三衢路 8 号 2 单元 301',
  homeNorth: '北坞 2 组 5 号，晒谷场后面',
  elderWithoutPhone: '占银花',
  wrongCopy: '过期了，要换新的再来'
}
