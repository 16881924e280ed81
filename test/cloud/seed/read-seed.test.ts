import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problemText } from '@/cloud/seed/problem-at'
import { readSeed } from '@/cloud/seed/read-seed'
import type { Seed } from '@/cloud/seed/seed'

const real = join(__dirname, '../../../src/cloud/seed')
const scratch: string[] = []
afterAll(() => scratch.forEach((folder) => rmSync(folder, { recursive: true })))

/** A copy of the real data with one text of one file replaced, as an editor would. */
function broken(file: string, text: string, by: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  scratch.push(folder)
  cpSync(real, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') })
  change(folder, file, text, by)
  return folder
}

function change(folder: string, file: string, text: string, by: string): void {
  const before = readFileSync(join(folder, file), 'utf8')
  expect(before).toContain(text)
  writeFileSync(join(folder, file), before.replace(text, by))
}

function goodSeed(): Seed {
  const answer = readSeed(real)
  if (!answer.ok) throw new Error(answer.problems.map(problemText).join('\n'))
  return answer.seed
}

function problems(folder: string): string[] {
  const answer = readSeed(folder)
  return answer.ok ? [] : answer.problems.map(problemText)
}

/** Where a text stands in a real file: 12:5. */
function place(file: string, text: string): string {
  const before = readFileSync(join(real, file), 'utf8').split(text)[0] ?? ''
  const lines = before.split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

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

const passport = 'services/passport.yaml'
const permit = 'services/residence-permit.yaml'

describe('a wrong file is rejected with line, column and reason', () => {
  test.each([
    [
      'a missing field',
      passport,
      '\nresult: 普通护照一本',
      '',
      '1:1',
      '办完拿到什么（result）：没有填'
    ],
    [
      'an empty field',
      passport,
      'summary: 第一次出国，或者旧护照要到期了，申请一本普通护照。',
      'summary:',
      place(passport, 'summary:'),
      '一句话说明（summary）：没有填'
    ],
    [
      'a field that is not known',
      passport,
      'onTheSpot: false',
      'onTheSpot: false\ncolour: red',
      '15:1',
      'colour：没有这个栏目，是不是写错了字'
    ],
    [
      'a number where words belong',
      passport,
      'name: 普通护照申请',
      'name: 120',
      '2:1',
      '名称（name）：要写文字；数字请加引号，例如 ‘330822’'
    ],
    [
      'words where a number belongs',
      passport,
      'yuan: 120',
      'yuan: 一百二',
      place(passport, 'yuan: 120'),
      '收费（fee） · 金额（yuan）：要写数字，不加引号'
    ],
    [
      'a category of one’s own',
      passport,
      'category: everyday',
      'category: fun',
      '4:1',
      '分类（category）：只能写 everyday、process、city'
    ],
    [
      'a date that does not exist',
      passport,
      'asOf: 2026-11-21',
      'asOf: 2026-02-30',
      place(passport, 'asOf'),
      '出处（source） · 截至日期（asOf）：要写成真实存在的日期，例如 2026-11-21'
    ],
    [
      'an id with capitals',
      passport,
      '- id: id-card',
      '- id: IDcard',
      place(passport, 'id: id-card'),
      '材料（documents）第 1 项 · 编号（id）：只能用小写字母、数字和短横线，例如 residence-permit'
    ],
    [
      'a half day',
      passport,
      'days: 15',
      'days: 1.5',
      place(passport, 'days: 15'),
      '法定时限（statutory） · 天数（days）：要写整数'
    ],
    [
      'yes instead of true',
      passport,
      'confirmed: false',
      'confirmed: yes',
      place(passport, 'confirmed'),
      '已核实（confirmed）：只能写 true 或 false'
    ],
    [
      'a file that is called otherwise',
      passport,
      'id: passport\n',
      'id: travel\n',
      '1:1',
      '编号（id）：编号要和文件名一样，这个文件叫“passport”'
    ],
    [
      'a department that nobody knows',
      passport,
      'department: public-security',
      'department: moon',
      '5:1',
      '部门（department）：departments.yaml 里没有部门“moon”'
    ],
    [
      'a kind of document that nobody knows',
      permit,
      'kind: one-inch-photo',
      'kind: selfie',
      place(permit, 'kind: one-inch-photo'),
      '材料（documents）第 2 项 · 材料种类（kind）：document-kinds.yaml 里没有材料种类“selfie”'
    ],
    [
      'an answer that nobody can give',
      permit,
      'when: { reason: [work] }',
      'when: { reason: [fun] }',
      // The place of the answer, inside the brackets.
      place(permit, 'work] }'),
      '材料（documents）第 3 项 · 什么情况下需要（when） · 情形“reason”第 1 项：这个情形没有叫“fun”的选项，检查一下编号'
    ],
    [
      'a life event of services that do not exist',
      'life-events.yaml',
      '- maternity-allowance',
      '- naming-party',
      place('life-events.yaml', 'maternity-allowance'),
      '第 1 项 · 事项（services）第 3 项：services 里没有事项“naming-party”'
    ],
    [
      'a time that no clock shows',
      'offices.yaml',
      "'08:30', '12:00'",
      "'08:30', '25:00'",
      place('offices.yaml', "'12:00'"),
      '服务点（offices）第 1 项 · 办公时间（hours） · 周一（monday）第 1 项第 2 项：要写成 24 小时的时间，例如 08:30'
    ],
    [
      'an office that closes before it opens',
      'offices.yaml',
      "'08:30', '12:00'",
      "'12:30', '12:00'",
      place('offices.yaml', 'monday'),
      '服务点（offices）第 1 项 · 办公时间（hours） · 周一（monday）：时间要从早到晚写，开门在关门之前，前后两段不能重叠'
    ],
    [
      'an order with a service that does not exist',
      'service-order.yaml',
      '- passport',
      '- rocket',
      place('service-order.yaml', 'passport'),
      '第 14 项：services 里没有事项“rocket”'
    ]
  ])('%s', (_, file, text, by, where, reason) => {
    expect(problems(broken(file, text, by))).toEqual([`${file}:${where} ${reason}`])
  })

  test('ZJ-4 a service without its legal basis is rejected with its line', () => {
    const folder = broken(passport, 'basis:\n  - 《护照法》第五条、第六条', 'basis: []')
    expect(problems(folder)).toEqual([
      `${passport}:${place(passport, 'basis')} 法律依据（basis）：没有法律依据。办事指南要写明依据（规定第四条）`
    ])
  })

  test('ZJ-6 a service that closes its counter without a basis is rejected with its line', () => {
    const folder = broken(passport, 'counter: true', 'counter: false')
    expect(problems(folder)).toEqual([
      `${passport}:${place(passport, 'restriction')} 办理渠道（channels） · 限制渠道的依据（restriction）：` +
        '关了一个渠道，却没有写依据。网上和窗口都要开，限制的要写明依据（规定第六条）'
    ])
  })

  test('a grid of no office is told, and an office without a grid', () => {
    const grid = 'id: changshan-center-city\n  office: changshan-center'
    const folder = broken('grids.yaml', grid, grid.replace('office: changshan-', 'office: '))
    expect(problems(folder)).toEqual([
      'grids.yaml:4:1 这个文件：服务点“changshan-center”一个网格也没有，至少要有一个',
      `grids.yaml:${place('grids.yaml', 'office: changshan-center')} 第 10 项 · 服务点（office）：offices.yaml 里没有服务点“center”`
    ])
  })

  test('text that is not YAML is told with its line, in Chinese', () => {
    const folder = broken(passport, 'name: 普通护照申请', 'name: [普通护照申请')
    const [first] = problems(folder)
    expect(first).toMatch(/^services\/passport\.yaml:3:\d+ [^a-zA-Z]+$/)
  })

  test('a field written twice is told', () => {
    const folder = broken(passport, 'name: 普通护照申请', 'name: 普通护照申请\nname: 护照')
    expect(problems(folder)).toEqual([`${passport}:3:1 同一个栏目写了两次，删掉一个`])
  })

  test('a file that is not there is told, and nothing else for its sake', () => {
    const folder = broken(passport, 'yuan: 120', 'yuan: 120')
    rmSync(join(folder, 'life-events.yaml'))
    expect(problems(folder)).toEqual(['life-events.yaml:1:1 没有这个文件'])
  })

  test('all problems of all files are told at once, two unknown fields among them', () => {
    const folder = broken(passport, 'onTheSpot: false', 'onTheSpot: maybe\ncolour: red\nsize: 3')
    change(folder, permit, 'kind: one-inch-photo', 'kind: selfie')
    change(folder, 'departments.yaml', 'shortName: 公安', 'shortname: 公安')
    expect(problems(folder).map((text) => text.split(' ')[0])).toEqual([
      'departments.yaml:2:3',
      'departments.yaml:4:3',
      'services/passport.yaml:14:1',
      'services/passport.yaml:15:1',
      'services/passport.yaml:16:1',
      `${permit}:${place(permit, 'kind: one-inch-photo')}`
    ])
  })
})
