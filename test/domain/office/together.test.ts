import { together } from '@/domain/office/together'

const at = (division: string, ...ids: string[]) => ids.map((id) => ({ id, division }))

describe('offices of which none is nearer', () => {
  test('stand by division, the one with most of them first, each in its order', () => {
    const [west, first, far, second, other] = [
      ...at('330205', 'west'),
      ...at('330822', 'first'),
      ...at('330100', 'far'),
      ...at('330822', 'second'),
      ...at('330205', 'other')
    ]
    const mixed = [west!, first!, far!, second!, other!]
    expect(together(mixed)).toEqual([west, other, first, second, far])
    expect(together([...mixed, ...at('330822', 'third')]).map(({ id }) => id)).toEqual([
      'first',
      'second',
      'third',
      'west',
      'other',
      'far'
    ])
    expect(mixed.map(({ id }) => id)).toEqual(['west', 'first', 'far', 'second', 'other'])
  })

  test('are none where there are none', () => {
    expect(together([])).toEqual([])
  })
})
