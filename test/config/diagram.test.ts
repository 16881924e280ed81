// The pages of the transition tables say what the tables say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bookingTransitions } from '@/domain/booking/status'
import { caseTransitions } from '@/domain/case/status'
import { errandTransitions } from '@/domain/errand/errand'
import { ticketTransitions } from '@/domain/hall/ticket'
import rules from '../../config/rules.json'
import { statePage } from '../../config/state-page.mjs'
import { statePages } from '../../config/state-pages.mjs'

const says = Object.fromEntries(rules.map((rule) => [rule.id, rule.says]))
const tables: Record<string, readonly object[]> = {
  caseTransitions,
  bookingTransitions,
  errandTransitions,
  ticketTransitions
}

test.each(statePages)('$file is what its table gives', ({ file, title, source, table }) => {
  const page = readFileSync(join(__dirname, '../..', file), 'utf8')
  expect(page).toBe(statePage({ title, source, transitions: tables[table]!, says }))
})

test('every state of a case is drawn, with a way in and a way out', () => {
  const page = statePage({ title: '', source: '', transitions: caseTransitions, says })
  expect(page).toContain('state "awaiting-correction" as awaiting_correction')
  expect(page).toContain('[*] --> draft')
  for (const end of ['delivered', 'refused', 'revoked', 'withdrawn']) {
    expect(page).toContain(`${end} --> [*]`)
  }
  expect(page).toMatch(/received --> accepted : accept, accept-provisionally, deem-accepted/)
  expect(page).not.toMatch(/(\w+) --> \1 :/)
})
