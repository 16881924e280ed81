import { join } from 'node:path'
import { readSeed } from '@/cloud/seed/read-seed'
import { guideRow, lifeEventRow } from '@/cloud/seed/search-row'
import { searchServices, type SearchRow } from '@/domain/service/search'

const answer = readSeed(join(__dirname, '../../../src/cloud/seed'))
if (!answer.ok) throw new Error('the seed is broken')
const services = answer.seed.guides.map(guideRow)
const lifeEvents = answer.seed.lifeEvents.map(lifeEventRow)

function first(rows: readonly SearchRow[], query: string): string | undefined {
  return searchServices(rows, query)[0]?.id
}

describe('searching the real services', () => {
  test.each([
    ['居住证首次申领', 'residence-permit'],
    ['居住证', 'residence-permit'],
    ['　居 住 证　', 'residence-permit'],
    ['怎么办居住证？', 'residence-permit'],
    ['jzz', 'residence-permit'],
    ['JZZ', 'residence-permit'],
    ['ｊｚｚ', 'residence-permit'],
    ['juzhu', 'residence-permit'],
    ['juzhuzheng', 'residence-permit'],
    ['搬家', 'residence-permit'],
    ['暂住证', 'residence-permit'],
    ['摆摊', 'sole-trader'],
    ['我要摆摊', 'sole-trader'],
    ['开店', 'sole-trader'],
    ['营业执照', 'sole-trader'],
    ['yyzz', 'sole-trader'],
    ['办身份证', 'id-card-renewal'],
    ['身份证丢了', 'id-card-renewal'],
    ['补身份证', 'id-card-renewal'],
    ['sfz', 'id-card-renewal'],
    ['小孩上户口', 'birth-registration'],
    ['给孩子上户口', 'birth-registration'],
    ['上户口', 'birth-registration'],
    ['孩子出生', 'birth-registration'],
    ['去世', 'death-registration'],
    ['销户口', 'death-registration'],
    ['护照', 'passport'],
    ['hz', 'passport'],
    ['驾照到期', 'driving-licence-renewal'],
    ['驾照', 'driving-licence-renewal'],
    ['结婚', 'marriage-registration'],
    ['领证', 'marriage-registration'],
    ['低保', 'minimum-living-allowance'],
    ['残疾证', 'disability-certificate'],
    ['护理补贴', 'disability-subsidy'],
    ['老人补贴', 'senior-allowance'],
    ['退休', 'pension-application'],
    ['失业金', 'unemployment-benefit'],
    ['产假', 'maternity-allowance'],
    ['看病报销', 'medical-reimbursement'],
    ['大病救助', 'medical-relief'],
    ['取公积金', 'housing-fund-withdrawal'],
    ['公积金贷款', 'housing-fund-loan'],
    ['二手房过户', 'property-transfer'],
    ['房产证', 'property-transfer'],
    ['bdc', 'property-transfer'],
    ['开理发店', 'public-place-permit'],
    ['盖房子', 'village-house'],
    ['宅基地', 'village-house'],
    ['电瓶车上牌', 'e-bike-registration'],
    ['电动车', 'e-bike-registration'],
    ['狗证', 'dog-licence'],
    ['讨薪', 'legal-aid'],
    ['请律师', 'legal-aid'],
    ['查文件', 'information-disclosure'],
    ['4050', 'flexible-employment-subsidy'],
    ['宝宝医保', 'newborn-medical-insurance'],
    ['社保卡', 'social-insurance-registration']
  ])('%s finds %s first', (query, id) => {
    expect(first(services, query)).toBe(id)
  })

  test.each([
    ['孩子出生', 'newborn'],
    ['生孩子', 'newborn'],
    ['hzcs', 'newborn'],
    ['买房', 'home-purchase'],
    ['开小店', 'small-shop'],
    ['结婚', 'marriage'],
    ['看病报销', 'medical-bills'],
    ['身后事', 'after-life'],
    ['老人走了', 'after-life']
  ])('%s finds the life event %s first', (query, id) => {
    expect(first(lifeEvents, query)).toBe(id)
  })

  test('what nobody offers finds nothing', () => {
    expect(searchServices(services, '火箭发射')).toEqual([])
    expect(searchServices(services, 'qqqq')).toEqual([])
  })

  test('a character that sounds two ways is spelt as in its word', () => {
    const row = guideRow(answer.seed.guides.find(({ id }) => id === 'dog-licence')!)
    expect(row.initials[0]).toBe('qzzydj')
    expect(row.pinyin[0]).toBe('quanzhizhunyangdengji')
  })
})
