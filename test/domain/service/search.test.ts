import { searchServices, type SearchRow } from '@/domain/service/search'

function row(id: string, changes: Partial<SearchRow> = {}): SearchRow {
  return {
    id,
    name: '',
    words: [],
    summary: '',
    category: 'everyday',
    initials: [],
    pinyin: [],
    ...changes
  }
}
const ids = (rows: readonly SearchRow[]) => rows.map(({ id }) => id)

test('a name beats an everyday word, a word beats letters, letters beat the summary', () => {
  const rows = [
    row('summary', { summary: '说的是jz的事' }),
    row('pinyin', { pinyin: ['jzhao'] }),
    row('initials', { initials: ['jzz'] }),
    row('in-word', { words: ['jz那个'] }),
    row('word', { words: ['jz'] }),
    row('in-name', { name: '办jz' }),
    row('name', { name: 'JZ' })
  ]
  expect(ids(searchServices(rows, 'jz'))).toEqual([
    'name',
    'in-name',
    'word',
    'in-word',
    'initials',
    'pinyin',
    'summary'
  ])
})

test('of two names that hold the words, the shorter is nearer', () => {
  const rows = [row('long', { name: '机动车驾驶证期满换证' }), row('short', { name: '驾驶证换证' })]
  expect(ids(searchServices(rows, '驾驶证'))).toEqual(['short', 'long'])
})

test.each(['护照', ' 护 照 ', '护照？', '怎么办护照', '我要申请护照', '护照怎么办', '换护照'])(
  '%s is understood as 护照',
  (query) => {
    expect(ids(searchServices([row('passport', { name: '普通护照申请' })], query))).toEqual([
      'passport'
    ])
  }
)

test.each(['居主证', '居注证', '证居住'])('%s is near enough to 居住证', (query) => {
  expect(ids(searchServices([row('permit', { name: '居住证首次申领' })], query))).toEqual([
    'permit'
  ])
})

test.each(['飞机票', '证', 'x', '登月'])('%s is not near 护照', (query) => {
  expect(searchServices([row('passport', { name: '普通护照申请' })], query)).toEqual([])
})

test('full-width letters are letters', () => {
  expect(ids(searchServices([row('permit', { initials: ['jzz'] })], 'ＪＺＺ'))).toEqual(['permit'])
})

test('nothing asked gives everything in its order; a category gives only its own', () => {
  const rows = [row('b'), row('a', { category: 'city' }), row('c')]
  expect(ids(searchServices(rows, '  '))).toEqual(['b', 'a', 'c'])
  expect(ids(searchServices(rows, '', { category: 'everyday' }))).toEqual(['b', 'c'])
})

test('a category holds for a query as well, and life events have none', () => {
  const rows = [
    row('city', { name: '养狗', category: 'city' }),
    row('everyday', { name: '养狗补贴' }),
    row('event', { name: '养狗一件事', category: null })
  ]
  expect(ids(searchServices(rows, '养狗', { category: 'city' }))).toEqual(['city'])
  expect(searchServices(rows, '养狗')).toHaveLength(3)
})
