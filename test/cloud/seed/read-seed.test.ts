import { goodSeed, problems, real } from './broken-seed'

describe('the real data', () => {
  const seed = goodSeed()

  test('ZJ-4 every service of the seed may be published', () => {
    expect(problems(real)).toEqual([])
  })

  test('there are at least 30 services and 2 life events of several services', () => {
    expect(seed.guides.length).toBeGreaterThanOrEqual(30)
    const bundles = seed.lifeEvents.filter(({ services }) => services.length > 1)
    expect(bundles.length).toBeGreaterThanOrEqual(2)
    expect(seed.lifeEvents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['newborn', 'after-life'])
    )
  })

  test('every service says where it comes from, and that no office has confirmed it yet', () => {
    for (const { source, confirmed } of seed.guides) {
      expect(source.title.length).toBeGreaterThan(3)
      expect(source.asOf).toBe('2026-11-21')
      expect(confirmed).toBe(false)
    }
  })

  test('ZJ-6 every service of the seed is open online and at the counter', () => {
    for (const { channels } of seed.guides) {
      expect(channels).toEqual({ online: true, counter: true, restriction: null })
    }
  })

  test('the most asked for service comes first', () => {
    expect(seed.guides[0]?.id).toBe('residence-permit')
  })

  test('every kind of document is asked for by some service', () => {
    const asked = new Set(seed.guides.flatMap(({ documents }) => documents.map(({ kind }) => kind)))
    expect(seed.documentKinds.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
  })

  test('球川 is open through lunch on a Tuesday, one office opens on Saturday morning', () => {
    const qiuchuan = seed.offices.find(({ id }) => id === 'qiuchuan')
    expect(qiuchuan?.hours[2]).toEqual([{ from: 510, to: 1020 }])
    expect(seed.offices.find(({ id }) => id === 'changshan-center')?.hours[6]).toEqual([
      { from: 540, to: 690 }
    ])
    expect(seed.offices.every(({ invented }) => invented)).toBe(true)
  })

  test('球川 and 同弓 have several grids, every other office one at least, all made up', () => {
    const of = (id: string) => seed.grids.filter(({ office }) => office === id).length
    expect([of('qiuchuan'), of('tonggong')]).toEqual([5, 4])
    expect(seed.offices.filter(({ id }) => of(id) === 0)).toEqual([])
    expect(seed.grids.every(({ invented }) => invented)).toBe(true)
  })

  test('a dwelling built in a village: two departments side by side, then a survey off the clock', () => {
    const flow = seed.guides.find(({ id }) => id === 'village-house')?.flow ?? []
    const after = Object.fromEntries(flow.map((step) => [step.id, step.after]))
    expect(after['town-planning']).toEqual(after.agriculture)
    expect(after['site-survey']).toEqual(['town-planning', 'agriculture'])
    expect(flow.find(({ id }) => id === 'site-survey')?.stopsClock).toBe('inspection')
    expect(flow.at(-1)).toMatchObject({ id: 'decision', after: ['site-survey'] })
  })

  test('the seed comes with its calendar', () => {
    expect(seed.calendar[2026]?.provisional).toBe(false)
    expect(seed.calendar[2027]?.provisional).toBe(true)
  })
})
