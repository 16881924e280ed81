import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDemo } from '@/cloud/host/demo/write-demo'
import { createDiskStorage } from '@/cloud/storage/disk'
import { demoPeople } from '@/cloud/use-cases/demo/people'
import { idNumberProblem } from '@/domain/person/id-number'
import { dateString } from '@/domain/time/date'
import { at, makeTown, type Town } from '../../make'
import { wrongCounters } from './crowd'

/** A Sunday, a day after a holiday, a make-up Saturday, the turn of a year. */
const DAYS = ['2026-11-22', '2026-10-08', '2026-10-10', '2027-01-04']

describe.each(DAYS)('the demo that is written on %s', (today) => {
  let town: Town
  const morning = at(today, '08:00')

  beforeAll(async () => {
    town = await makeTown()
    expect(await writeDemo(town, morning)).toBe(true)
  }, 120_000)
  afterAll(() => town.drop())

  const asOne = (demo: string) =>
    town.as({ id: '', openid: `demo-${demo}`, name: '', idNumber: '' }).at(today, '08:05')

  test('gives every demo person something to open', async () => {
    for (const { demo, roles } of demoPeople) {
      const scene = asOne(demo)
      expect(await scene.must('person.me', {})).toMatchObject({ roles })
      if (roles.length === 0) continue
      const desk = await scene.must('desk.show', {})
      const waiting = desk.cases.length
      expect([demo, waiting > 0 || demo === 'grid-worker']).toEqual([demo, true])
    }
    const cases = async (demo: string) => (await asOne(demo).must('case.list', {})).cases
    expect(await cases('newcomer')).toEqual([])
    expect((await cases('parent')).length).toBeGreaterThanOrEqual(3)
    const statuses = (await cases('shop-owner')).map(({ status }) => status).sort()
    expect(statuses).toEqual(['awaiting-correction', 'delivered', 'suspended'])
    const elder = (await asOne('elder').must('home.show', {})).next
    expect(elder).toMatchObject({ kind: 'booking' })
    expect(elder?.kind === 'booking' && elder.booking.missing.length).toBeGreaterThan(0)
    expect((await asOne('shop-owner').must('notice.list', {})).unread).toBeGreaterThan(3)
  })

  test('shows the desk green, yellow and red, and nothing that is already over', async () => {
    const { cases } = await asOne('clerk').must('desk.show', {})
    const lights = new Set(cases.map(({ light }) => light).filter(Boolean))
    expect([...lights].sort()).toEqual(expect.arrayContaining(['green', 'yellow']))
    expect(lights.has('overdue')).toBe(false)
  })

  test('breaks none of the rules: every counter is right, every history holds', async () => {
    expect(await wrongCounters(town)).toEqual([])
    const records = await town.db.selectFrom('cases').select(['id', 'person_id']).execute()
    expect(records.length).toBeGreaterThan(8)
    for (const demo of ['parent', 'shop-owner', 'elder']) {
      const scene = asOne(demo)
      for (const { id: caseId } of (await scene.must('case.list', {})).cases) {
        expect((await scene.must('ledger.verify', { caseId })).intact).toBe(true)
      }
    }
  })

  test('is written once: a second start finds its people and writes nothing', async () => {
    const people = () => town.db.selectFrom('people').select('id').execute()
    const before = await people()
    expect(await writeDemo(town, morning)).toBe(false)
    expect(await people()).toEqual(before)
  })
})

test('the demo’s people have numbers that can exist and belong to nobody twice', () => {
  const numbers = demoPeople.map(({ idNumber }) => idNumber)
  for (const number of numbers) {
    expect(idNumberProblem(number, dateString('2026-11-24'))).toBeNull()
  }
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('a demo whose disk is full is not half written', async () => {
  const town = await makeTown()
  const folder = mkdtempSync(join(tmpdir(), 'suozi-full-'))
  const storage = {
    ...createDiskStorage(folder, () => ''),
    write: () => Promise.reject(new Error('ENOSPC'))
  }
  await expect(writeDemo({ ...town, storage }, at('2026-11-22', '08:00'))).rejects.toThrow('ENOSPC')
  rmSync(folder, { recursive: true, force: true })
  await town.drop()
})
