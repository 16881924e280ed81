import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { broken, change, place, problems } from './broken-seed'

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
