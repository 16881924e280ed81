import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { instant, instantAt, type Instant } from '@/domain/time/instant'
import StaffJobs from '@/pages/staff/jobs/index'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'

type Shown = Output<'jobs.show'>
type Job = Shown['jobs'][number]
type Letter = Output<'outbox.list'>['dead'][number]

const text = staffWords.jobs
const at = (time: string, date = '2026-11-24'): Instant =>
  instantAt(dateString(date), minutes(time))
const now = at('10:32')

function job(name: Job['name'], of: Partial<Job> = {}): Job {
  return {
    name,
    schedule: { everyMs: 60_000 },
    standing: 'well',
    lastAt: at('10:32'),
    done: 0,
    nextAt: at('10:33'),
    runs: 40,
    failures: 0,
    failingSince: null,
    error: null,
    recent: [],
    ...of
  }
}

const letter: Letter = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  kind: 'correction-asked',
  serviceName: '居住证',
  lane: 'urgent',
  tried: ['phone', 'sms'],
  reason: 'HTTP 403',
  toldAt: at('08:00'),
  diedAt: at('10:10')
}

function open(shown: Partial<Shown> = {}, dead: Letter[] = []) {
  cloudAnswers({
    'jobs.show': () =>
      answered({ now, jobs: [job('lapse-holds')], outbox: { waiting: [], dead: 0 }, ...shown }),
    'outbox.list': () => answered({ dead, count: dead.length }),
    'outbox.retry': () => answered({ dead: [], count: 0 }),
    'outbox.drop': () => answered({ dead: [], count: 0 })
  })
  render(<StaffJobs />)
}

async function toOutbox() {
  fireEvent.click(await screen.findByRole('radio', { name: text.parts.outbox }))
}

test('each job says how often it runs, what it did last, and when it runs again', async () => {
  open({
    jobs: [
      job('remind-of-tomorrow', { done: 12 }),
      job('end-days', {
        schedule: { at: minutes('00:00'), ifDown: 'once' },
        lastAt: at('00:00'),
        nextAt: at('00:00', '2026-11-25')
      })
    ]
  })
  const reminded = await screen.findByRole('button', {
    name: text.runsLabel(text.names['remind-of-tomorrow'])
  })
  expect(reminded).toHaveTextContent('每分钟')
  expect(reminded).toHaveTextContent('10:32 做了 12 件')
  expect(reminded).toHaveTextContent('10:33')
  const ended = screen.getByRole('button', { name: text.runsLabel(text.names['end-days']) })
  expect(ended).toHaveTextContent('每天 00:00')
  expect(ended).toHaveTextContent('00:00 没有要做的')
  expect(ended).toHaveTextContent('明天 00:00')
  expect(screen.getByRole('status')).toHaveTextContent('2 项都正常。')
})

test('what fails says since when, and in which words of the system; what is late says where to look', async () => {
  open({
    jobs: [
      job('turn-lights', {
        standing: 'failing',
        failingSince: at('23:10', '2026-11-23'),
        error: 'error 42P01 no such table'
      }),
      job('pass-on', { standing: 'late', nextAt: at('09:00') })
    ]
  })
  expect(await screen.findByText(/从昨天 23:10 起一直出错/)).toBeInTheDocument()
  expect(screen.getByText('error 42P01 no such table')).toBeInTheDocument()
  expect(screen.getByText(text.lateHelp)).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('1 项出错，1 项没有按时跑。')
})

test('a tap opens what a job did, and that a run was not ended; another tap closes it', async () => {
  const run = { at: at('10:00'), tookMs: 2_340, done: 3, error: null }
  open({
    jobs: [
      job('pass-on', {
        recent: [run, { ...run, done: null, error: 'x' }, { ...run, tookMs: null, done: null }]
      })
    ]
  })
  const line = await screen.findByRole('button', { name: text.runsLabel(text.names['pass-on']) })
  fireEvent.click(line)
  expect(screen.getByText('10:00 做了 3 件，用了 2.3 秒')).toBeInTheDocument()
  expect(screen.getByText('10:00 出错，用了 2.3 秒')).toBeInTheDocument()
  expect(screen.getByText(/10:00 没有跑完/)).toBeInTheDocument()
  fireEvent.click(line)
  expect(screen.queryByText(/用了/)).toBeNull()
})

test('what waits is told by lane, with how long the first of it is due', async () => {
  const waiting: Shown['outbox']['waiting'] = [
    { lane: 'urgent', count: 2, oldestDue: instant(now - 90_000) },
    { lane: 'normal', count: 0, oldestDue: null },
    { lane: 'bulk', count: 9_800, oldestDue: at('08:00', '2026-11-25') }
  ]
  open({ outbox: { waiting, dead: 0 } })
  await toOutbox()
  expect(screen.getByText('2 条')).toBeInTheDocument()
  expect(screen.getByText('最早的等了 2 分钟')).toBeInTheDocument()
  expect(screen.getByText('9800 条')).toBeInTheDocument()
  expect(screen.getByText('最早明天 08:00 发')).toBeInTheDocument()
  expect(screen.queryByText(text.outbox.lanes.normal)).toBeNull()
})

test('a message that no way has taken is sent again with one tap', async () => {
  open({}, [letter])
  await toOutbox()
  expect(screen.getByText(text.dead.what(letter))).toBeInTheDocument()
  expect(screen.getByText(/试过微信、短信/)).toBeInTheDocument()
  expect(screen.getByText('HTTP 403')).toBeInTheDocument()
  fireEvent.click(
    screen.getByRole('button', { name: text.dead.retryLabel(text.dead.what(letter)) })
  )
  expect(await screen.findByText(text.dead.retried)).toBeInTheDocument()
  expect(inputsOf('outbox.retry')).toMatchObject([{ outboxId: letter.id }])
  expect(screen.getByText(text.dead.none)).toBeInTheDocument()
})

test('it is left in the inbox only after a question', async () => {
  open({}, [letter])
  await toOutbox()
  fireEvent.click(screen.getByRole('button', { name: text.dead.dropLabel(text.dead.what(letter)) }))
  expect(inputsOf('outbox.drop')).toEqual([])
  expect(screen.getByText(text.dead.dropText)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: text.dead.drop }))
  await waitFor(() => expect(inputsOf('outbox.drop')).toMatchObject([{ outboxId: letter.id }]))
  expect(await screen.findByText(text.dead.dropped)).toBeInTheDocument()
})

test('who may not see it is told so', async () => {
  cloudAnswers({ 'jobs.show': () => refused('not-allowed') })
  render(<StaffJobs />)
  expect(await screen.findByText(words.failure.codes['not-allowed'].title)).toBeInTheDocument()
})
