// Words that every screen shares.
import type { Relation, Role } from '@/domain/person/role'

const relations: Record<Relation, string> = {
  parent: '父母',
  spouse: '配偶',
  child: '子女',
  grandparent: '祖父母、外祖父母',
  other: '其他亲属'
}

const roles: Record<Role, string> = {
  resident: '居民',
  clerk: '窗口人员',
  handler: '审批人员',
  dispatcher: '指挥人员',
  'grid-worker': '网格员',
  admin: '管理员',
  timer: '系统',
  system: '系统'
}

export const common = {
  appName: '梭子',
  homeTitle: '梭子 · 常山办事',
  homeTitleCare: '梭子 · 关怀版',
  tabs: { home: '首页', services: '办事', cases: '进度', me: '我的' },
  back: '返回',
  toHome: '回首页',
  close: '关闭',
  cancel: '取消',
  done: '好',
  retry: '再试一次',
  loading: '正在打开',
  open: '打开',
  remove: '删除',
  call: '打电话',
  signIn: '选一个身份',
  identify: '填写身份信息',
  asOf: (time: string) => `没连上网络，先看 ${time} 的内容`,
  whyPlace: '用来看哪个服务点离你近，不会保存',
  dot: ' · ',
  comma: '，',
  listComma: '、',
  forRelative: (name: string) => `替 ${name} 办`,
  relations,
  roles
} as const
