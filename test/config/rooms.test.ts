// The walls: which import is refused, and in which words.
import { join } from 'node:path'
import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { refusal, roomsRule } from '../../config/lint-rooms.mjs'

const src = join(process.cwd(), 'src')

function wall(file: string, source: string, typeOnly = false) {
  return refusal(join(src, file), source, { src, typeOnly })
}

test.each([
  ['domain/booking/slots.ts', '../time/date'],
  ['domain/booking/slots.ts', 'dayjs/plugin/utc'],
  ['contract/booking.ts', '@/domain/booking/status'],
  ['client/call.ts', '@/contract/calls'],
  ['hooks/use-slots.ts', '@/client/call'],
  ['pages/booking/pick/index.tsx', '@/hooks/use-slots'],
  ['pages/booking/pick/index.tsx', '../day-strip'],
  ['pages/booking/pick/index.tsx', '@/words'],
  ['cloud/use-cases/booking/reserve-place.ts', '../../database/bookings'],
  ['cloud/functions/api.ts', '../use-cases/table'],
  ['cloud/host/main.ts', 'fastify']
])('%s may import %s', (file, source) => {
  expect(wall(file, source)).toBeUndefined()
})

test.each([
  ['domain/time/date.ts', '@/contract/calls', 'domain may not import contract.'],
  ['domain/time/date.ts', '@tarojs/taro', 'domain may not import the package @tarojs/taro.'],
  ['domain/time/date.ts', 'fs', 'domain may not import the package fs.'],
  ['contract/calls.ts', '../cloud/database/tables', 'contract may not import cloud/database.'],
  ['components/row.tsx', '@/client/call', 'components may not import client.'],
  ['components/row.tsx', '@/contract/case', 'components may take only types from contract.'],
  ['pages/home/index.tsx', '@/client/call', 'pages may not import client.'],
  ['pages/home/index.tsx', '../booking/strip', 'pages/home may not import pages/booking.'],
  ['hooks/use-case.ts', 'pg', 'hooks may not import the package pg.'],
  ['cloud/database/cases.ts', '@/contract/case', 'cloud/database may not import contract.'],
  ['cloud/use-cases/accept.ts', '../host/main', 'cloud/use-cases may not import cloud/host.'],
  [
    'client/call.ts',
    '../../test/make',
    'client may not import what is outside src (../../test/make).'
  ]
])('%s may not import %s', (file, source, sentence) => {
  expect(wall(file, source)).toBe(sentence)
})

test('components take types from the contract, and nothing that runs', () => {
  expect(wall('components/row.tsx', '@/contract/case', true)).toBeUndefined()
  expect(wall('components/row.tsx', '@/cloud/database/tables', true)).toMatch(/may not import/)
})

test('a folder that the table does not know is refused', () => {
  expect(wall('utils/date.ts', './day')).toMatch(/no room/)
})

test.each([
  ["import { call } from '@/client/call'", 1],
  ["export { call } from '@/client/call'", 1],
  ["export * from '@/client/call'", 1],
  ["await import('@/client/call')", 1],
  ["import { type Case } from '@/contract/case'", 0],
  ["import { type Case, parse } from '@/contract/case'", 1]
])('the linter sees %s in a component', (code, count) => {
  const messages = new Linter().verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { suozi: { rules: { rooms: roomsRule as never } } },
      rules: { 'suozi/rooms': ['error', { src }] }
    },
    join(src, 'components/row.ts')
  )
  expect(messages).toHaveLength(count)
})
