import { kept, shortened, shortenedList, shortenedPlace } from '@/domain/notice/fit'

const rows: [string, string, string][] = [
  ['keeps a rare character whole', '𠮷野家', '𠮷野家'],
  ['leaves an emoji out as a whole', '好👨‍👩‍👧‍👦的👍🏽', '好的'],
  ['leaves half a pair out', 'a\ud842b', 'ab'],
  ['makes one blank of lines and tabs', '一\r\n\t 二\u3000三', '一 二 三'],
  ['composes what belongs together', 'e\u0301', 'é'],
  ['leaves the mark of a variant out', '葛\u{E0100}', '葛'],
  ['leaves what turns the direction out', '张\u202e三', '张三'],
  ['leaves a script out that no keyboard here has', 'བོད張', '張']
]

test.each(rows)('what a message can carry: %s', (_, text, expected) => {
  expect(kept(text)).toBe(expected)
})

test('a text that fits stays as it is', () => {
  expect(shortened('城乡居民基本养老保险参保登记', 20)).toBe('城乡居民基本养老保险参保登记')
})

test('brackets go before anything else', () => {
  const name = '城乡居民基本养老保险（含被征地农民）参保登记'
  expect(shortened(name, 20)).toBe('城乡居民基本养老保险参保登记')
})

test('what is still too long ends with an ellipsis, not with a comma', () => {
  expect(shortened('一二三四、五六七', 6)).toBe('一二三四…')
})

test('a rare character at the edge is not cut in two', () => {
  expect(shortened('𠮷𠮷𠮷𠮷', 6)).toBe('𠮷𠮷…')
})

test('of a place what is near stays', () => {
  const place = '浙江省衢州市常山县球川镇便民服务中心二楼综合窗口'
  expect(shortenedPlace(place, 20)).toBe('常山县球川镇便民服务中心二楼综合窗口')
  expect(shortenedPlace(place, 16)).toBe('球川镇便民服务中心二楼综合窗口')
  expect(shortenedPlace('常山县行政服务中心', 20)).toBe('常山县行政服务中心')
})

test('of a list the first ones stay, and the others are counted', () => {
  const say = (shown: readonly string[], count: number) => `${shown.join('、')}（共 ${count} 份）`
  expect(shortenedList(['甲乙丙', '丁戊己', '庚辛壬'], 14, say)).toBe('甲乙丙、丁戊己（共 3 份）')
})

test('not even one that fits is cut', () => {
  const say = (shown: readonly string[]) => shown.join('、')
  expect(shortenedList(['甲乙丙丁戊己庚辛'], 4, say)).toBe('甲乙丙…')
})
