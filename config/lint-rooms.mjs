// Who may import whom? The table, written once, and the rule that keeps it.
// Each room: the other rooms it may import, those it may take types from, and its packages.
import { dirname, relative, resolve, sep } from 'node:path'
import { builtinModules } from 'node:module'

const TARO = ['@tarojs/taro']
const SCREEN = ['react', '@tarojs/components', '@nutui/nutui-react-taro', '@nutui/icons-react-taro']
const NODE = ['node:*']

/** The outside world as use cases see it. */
const PORTS = ['database', 'wechat', 'notify', 'secrets', 'storage'].map((name) => `cloud/${name}`)

export const ROOMS = {
  domain: { packages: ['dayjs', 'chinese-days'] },
  words: { rooms: ['domain'], types: ['contract'] },
  contract: { rooms: ['domain', 'words'], packages: ['valibot'] },
  client: { rooms: ['contract', 'domain', 'words'], packages: TARO },
  hooks: {
    rooms: ['client', 'domain', 'words'],
    types: ['contract'],
    packages: ['react', ...TARO]
  },
  components: {
    rooms: ['domain', 'words'],
    types: ['contract'],
    packages: [...SCREEN, 'uqr']
  },
  pages: { rooms: ['hooks', 'components', 'domain', 'words'], packages: [...SCREEN, ...TARO] },
  app: { rooms: ['hooks', 'components', 'words'], packages: [...SCREEN, ...TARO] },
  'cloud/database': { rooms: ['domain'], packages: ['pg', 'kysely', 'dataloader', ...NODE] },
  // What WeChat is asked over HTTPS goes out as any other message does.
  'cloud/wechat': { rooms: ['domain', 'cloud/notify'], packages: [...NODE, 'wx-server-sdk'] },
  'cloud/notify': { rooms: ['domain', 'words'], packages: NODE },
  'cloud/secrets': { rooms: ['domain'], packages: NODE },
  'cloud/storage': { rooms: ['domain'], packages: NODE },
  'cloud/use-cases': {
    rooms: ['domain', 'contract', 'words', ...PORTS],
    packages: ['node:crypto']
  },
  'cloud/seed': {
    rooms: ['domain', 'contract', 'words', 'cloud/database'],
    packages: ['kysely', 'valibot', 'yaml', 'pinyin-pro', 'chinese-days', ...NODE]
  },
  'cloud/functions': { rooms: ['cloud/*', 'contract', 'domain', 'words'], packages: ['*'] },
  'cloud/host': { rooms: ['cloud/*', 'contract', 'domain', 'words'], packages: ['*'] }
}

/** Sub-packages load alone: what one page's folder has, another's can't reach. */
const FOLDERS_APART = ['pages']

/** The room of a path inside src, as in `cloud/database`; `app` for the files of src itself. */
export function roomOf(path) {
  const parts = path.split(sep)
  if (Object.hasOwn(ROOMS, parts[0])) return parts[0]
  return parts.length === 1 ? 'app' : parts.slice(0, 2).join('/')
}

/** The sentence that refuses an import, or undefined where the table allows it. */
export function refusal(file, source, { src, typeOnly }) {
  const from = roomOf(relative(src, file))
  const room = ROOMS[from]
  if (!room)
    return `There is no room ${from}: give it a row in config/lint-rooms.mjs, or move the file.`
  const target = targetOf(file, source, src)
  if (target === undefined) return packageRefusal(from, room.packages ?? [], source)
  if (target.startsWith('..')) return `${from} may not import what is outside src (${source}).`
  const to = roomOf(target)
  if (to === from) return apartRefusal(from, relative(src, file), target)
  if (matches(room.rooms ?? [], to) || (typeOnly && matches(room.types ?? [], to))) return undefined
  if (matches(room.types ?? [], to)) return `${from} may take only types from ${to}.`
  return `${from} may not import ${to}.`
}

function targetOf(file, source, src) {
  if (source.startsWith('@/')) return source.slice(2).split('/').join(sep)
  return source.startsWith('.') ? relative(src, resolve(dirname(file), source)) : undefined
}

function packageRefusal(from, allowed, source) {
  const name = builtinModules.includes(source) ? `node:${source}` : source
  const owned = allowed.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : `${name}/`.startsWith(`${entry}/`)
  )
  return owned ? undefined : `${from} may not import the package ${source}.`
}

function apartRefusal(from, file, target) {
  if (!FOLDERS_APART.includes(from)) return undefined
  const [own, other] = [file, target].map((path) => path.split(sep)[1])
  return own === other ? undefined : `${from}/${own} may not import ${from}/${other}.`
}

function matches(patterns, room) {
  return patterns.some((pattern) =>
    pattern.endsWith('/*') ? room.startsWith(pattern.slice(0, -1)) : pattern === room
  )
}

/** ESLint's face of the table. */
export const roomsRule = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { wall: '{{sentence}}' } },
  create(context) {
    const { src } = context.options[0]
    const check = (node, typeOnly) => {
      if (typeof node.source?.value !== 'string') return
      const sentence = refusal(context.filename, node.source.value, { src, typeOnly })
      if (sentence) context.report({ node: node.source, messageId: 'wall', data: { sentence } })
    }
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type' || onlyTypes(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false)
    }
  }
}

function onlyTypes(node) {
  return (
    node.specifiers.length > 0 && node.specifiers.every(({ importKind }) => importKind === 'type')
  )
}
