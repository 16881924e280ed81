import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconNames, isIconName } from '@/components/icon-names'

const styles = readFileSync(join(__dirname, '../../src/components/icon.scss'), 'utf8')

test('every icon that has a name has a shape, and no shape is without a name', () => {
  const shapes = [...styles.matchAll(/^ {2}'([a-z]+)':/gm)].map(([, name]) => name)
  expect([...shapes].sort()).toEqual([...iconNames].sort())
})

test('a name from the data that is not drawn is no icon', () => {
  expect([isIconName('baby'), isIconName('rocket')]).toEqual([true, false])
})
