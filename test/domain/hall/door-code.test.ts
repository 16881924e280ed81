import { createHmac } from 'node:crypto'
import { doorCode, isDoorCode } from '@/domain/hall/door-code'
import { addMinutes } from '@/domain/time/instant'
import { clock } from './make-queue'

const hash = (text: string) => createHmac('sha256', 'key').update(text).digest('hex')
const now = clock('09:02')

test('the code at the door is good while it is shown and for one window more', () => {
  const { qr, until } = doorCode('qiuchuan', now, hash)
  expect(qr).toMatch(/^suozi:office:qiuchuan:[0-9a-f]{16}$/)
  expect(until).toBe(clock('09:05'))
  for (const minutes of [0, 2.9, 7.9]) {
    expect(isDoorCode(qr, 'qiuchuan', addMinutes(now, minutes), hash)).toBe(true)
  }
  expect(isDoorCode(qr, 'qiuchuan', addMinutes(now, 8), hash)).toBe(false)
})

test('no code is good for another office, from another key, or made up', () => {
  const { qr } = doorCode('qiuchuan', now, hash)
  expect(isDoorCode(qr, 'tianma', now, hash)).toBe(false)
  expect(isDoorCode(qr.replace('qiuchuan', 'tianma'), 'tianma', now, hash)).toBe(false)
  expect(isDoorCode(qr, 'qiuchuan', now, (text) => hash(`other ${text}`))).toBe(false)
  expect(isDoorCode('suozi:office:qiuchuan:0000000000000000', 'qiuchuan', now, hash)).toBe(false)
  expect(isDoorCode('', 'qiuchuan', now, hash)).toBe(false)
})
