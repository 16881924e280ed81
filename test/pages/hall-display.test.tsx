import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beginSession } from '@/client/session'
import HallDisplay from '@/pages/hall/display/index'
import { words } from '@/words'
import { addMinutes } from '@/domain/time/instant'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { parameters } from '../environment/taro'
import { calledAt, hallView, today, type Hall } from '../make-hall'

const text = words.hall.display
const now = today('09:40')

/** What listens to the hall's changes: a test says when there is one. */
const streams: { onmessage?: () => void; close(): void }[] = []
const said: string[] = []
const before = process.env.TARO_ENV

beforeAll(() => {
  process.env.TARO_ENV = 'h5'
  Object.assign(globalThis, {
    EventSource: function (this: (typeof streams)[number]) {
      this.close = () => undefined
      streams.push(this)
    },
    SpeechSynthesisUtterance: function (this: { text: string }, sentence: string) {
      this.text = sentence
    }
  })
  Object.assign(window, {
    speechSynthesis: { speak: ({ text: sentence }: { text: string }) => said.push(sentence) }
  })
})
afterAll(() => {
  process.env.TARO_ENV = before
})
beforeEach(() => {
  parameters.office = 'qiuchuan'
  streams.length = 0
  said.length = 0
})

let current: Hall
function hallIs(hall: Hall, more: Parameters<typeof cloudAnswers>[0] = {}) {
  current = hall
  cloudAnswers({ 'hall.show': () => answered(current), ...more })
}

/** The hall has changed, and whoever listens is told. */
async function changes(hall: Hall) {
  current = hall
  await act(async () => streams.at(-1)?.onmessage?.())
}

const lastCall = (number: string, at = now, calls = 1): Hall['lastCalls'][number] => ({
  number,
  counterName: '3号窗口 · 社保医保',
  calls,
  calledAt: at
})

test('shows whom each counter calls, the last one first, whoever is awaited before the served', async () => {
  hallIs(
    hallView({
      counters: [
        calledAt('counter-1', 'B001', { status: 'serving' }),
        calledAt('counter-2', 'A007', { calledAt: today('09:38') }),
        calledAt('counter-3', 'B012', { calls: 2 })
      ],
      passedOver: ['A003']
    })
  )
  render(<HallDisplay />)
  const rows = [...(await screen.findByRole('log')).children]
  expect(rows.map((row) => row.textContent)).toEqual([
    'B012第 2 次叫3号窗口',
    'A007请到2号窗口',
    'B001正在办理1号窗口'
  ])
  expect(screen.getByText(/过号 A003/)).toBeVisible()
  expect(screen.getByText('5 人')).toBeVisible()
  expect(screen.getByText(text.expected('20–45 分钟'))).toBeVisible()
  expect(screen.getByText(words.hall.rule.line)).toBeVisible()
})

test('HALL-calls a new call flashes by itself, and is spoken once after a tap has allowed it', async () => {
  hallIs(hallView({ lastCalls: [lastCall('A001')] }))
  render(<HallDisplay />)
  fireEvent.click(await screen.findByText(text.sound))
  expect(said).toEqual([text.soundOn])
  const counter = calledAt('counter-3', 'B012', { calledAt: now })
  const called = hallView({ counters: [counter], lastCalls: [lastCall('B012'), lastCall('A001')] })
  await changes(called)
  expect((await screen.findByText('B012')).parentElement).toHaveClass('display-call-fresh')
  expect(said).toEqual([text.soundOn, '请 B 零 一 二 号，到 3号窗口'])
  await changes({ ...called, passedOver: ['A001'] })
  await screen.findByText(/过号 A001/)
  expect(said).toHaveLength(2)
})

test('HALL-calls a number that is called again is spoken again', async () => {
  hallIs(hallView({ lastCalls: [lastCall('B012')] }))
  render(<HallDisplay />)
  fireEvent.click(await screen.findByText(text.sound))
  const again = addMinutes(now, 0.5)
  await changes(hallView({ now: again, lastCalls: [lastCall('B012', again, 2)] }))
  await screen.findByText('B012')
  expect(said.slice(1)).toEqual(['请 B 零 一 二 号，到 3号窗口'])
})

test('says that the connection is lost, and keeps what was seen', async () => {
  hallIs(hallView({ counters: [calledAt('counter-2', 'B012')] }))
  render(<HallDisplay />)
  await screen.findByText('B012')
  cloudAnswers({ 'hall.show': () => 'no-network' })
  await act(async () => streams.at(-1)?.onmessage?.())
  expect(await screen.findByRole('alert')).toHaveTextContent(/^连接断了/)
  expect(screen.getByText('B012')).toBeVisible()
})

test('an office that is not there is told in words; nobody has asked for the door’s code', async () => {
  parameters.office = 'nowhere'
  cloudAnswers({ 'hall.show': () => refused('not-found', { field: 'officeId' }) })
  render(<HallDisplay />)
  expect(await screen.findByText(words.failure.codes['not-found'].title)).toBeVisible()
  expect(inputsOf('hall.door')).toEqual([])
})

test('the door’s code is there where staff have opened the screen; else one reads where to check in', async () => {
  hallIs(hallView(), {
    'hall.door': () =>
      answered({ qr: 'suozi:office:qiuchuan:0', until: today('09:45'), picture: null })
  })
  const { unmount } = render(<HallDisplay />)
  expect(await screen.findByText(text.noDoor)).toBeVisible()
  expect(inputsOf('hall.door')).toEqual([])
  unmount()
  beginSession('a-clerk')
  render(<HallDisplay />)
  expect(await screen.findByRole('img', { name: text.door })).toBeVisible()
  expect(screen.queryByText(text.noDoor)).toBeNull()
})

test('with more counters than three the others stand at the side', async () => {
  const counters = ['1', '2', '3', '4'].map((n) =>
    calledAt(`counter-${n}`, `B00${n}`, { calledAt: addMinutes(now, -Number(n)) })
  )
  hallIs(hallView({ counters }))
  render(<HallDisplay />)
  const large = within(await screen.findByRole('log'))
  expect(large.queryByText('B004')).toBeNull()
  expect(screen.getByText('B004')).toBeVisible()
})
