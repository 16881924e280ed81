// On which law does a paper rest? The names of the articles by the id of the rule.

const laws: Readonly<Record<string, string>> = {
  ZJ: '《浙江省保障“最多跑一次”改革规定》',
  AL: '《中华人民共和国行政许可法》'
}
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 《中华人民共和国行政许可法》第三十二条, for `AL-32`; the paragraph of a rule is not named. */
export function article(rule: string): string {
  const [law = '', number = ''] = rule.split('-')
  return `${laws[law] ?? ''}第${numeral(Number.parseInt(number, 10))}条`
}

/** 依据是…、…。 */
export function basis(...rules: readonly string[]): string {
  return `依据是${[...new Set(rules.map(article))].join('、')}。`
}

/** 三十二: numbers from 1 to 99. */
function numeral(number: number): string {
  const tens = Math.floor(number / 10)
  const before = tens > 1 ? DIGITS[tens] : ''
  return `${tens > 0 ? `${before}十` : ''}${DIGITS[number % 10]}`
}
