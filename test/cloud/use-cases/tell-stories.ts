// What the tests of telling by word of mouth share: somebody without a phone, received at the counter.
import { idNumber } from '@/cloud/use-cases/demo/people'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Person, Scene, Town } from '../../make'
import { ADDRESS, GRID, tellingsOf } from './errand-stories'
import { TUESDAY, type CaseView } from './stories'

export const home = { gridId: GRID, address: ADDRESS }
const rent = { reason: 'home', home: 'rent', 'half-year': 'yes' }
let sequence = 700

/** What a clerk types of somebody whom the software has never heard of. */
export function withoutPhone() {
  sequence += 1
  const number = idNumber('33082219410203', String(sequence))
  const permit = { serviceId: 'residence-permit', answers: rent, consent: true as const }
  return { name: '吴桂英', idNumber: number, home, ...permit }
}

/** The person with this number, as the database keeps them. */
export async function keptPerson({ db, sealer }: Town, { idNumber }: { idNumber: string }) {
  return db
    .selectFrom('people')
    .selectAll()
    .where('id_number_key', '=', sealer.lookupKey(idNumber))
    .executeTakeFirstOrThrow()
}

/** Received at the counter without a phone, and one document found wrong: the notice is given. */
export async function toCorrect(town: Town, clerk: Person) {
  const who = withoutPhone()
  const desk = town.as(clerk).at(TUESDAY, '10:00')
  const view = await desk.must('case.walk-in', who)
  const [wrong, ...right] = view.items
  for (const { documentId } of right) {
    await desk.must('case.review', { caseId: view.id, documentId, verdict: 'right' })
  }
  const bad = { verdict: 'wrong', reason: '没有签名' } as const
  await desk.must('case.review', { caseId: view.id, documentId: wrong!.documentId, ...bad })
  await desk.must('case.ask-for-correction', { caseId: view.id })
  return { view, wrong: wrong!, person: await keptPerson(town, who) }
}

/** Received at the counter without a phone, and not accepted: the case is over. */
export async function toRefuse(town: Town, clerk: Person): Promise<CaseView> {
  const desk = town.as(clerk).at(TUESDAY, '10:00')
  const { id: caseId } = await desk.must('case.walk-in', withoutPhone())
  return desk.must('case.refuse', { caseId, reasons: '不是我们办', authority: '县社保中心' })
}

/** The one thing that there is to tell. */
export async function onlyTelling(scene: Scene) {
  const tellings = await tellingsOf(scene)
  expect(tellings).toHaveLength(1)
  return tellings[0]!
}

/** Without a phone, and at home. */
export async function livesAtHome(town: Town, personId: string): Promise<void> {
  const home_sealed = town.sealer.seal(home.address)
  await town.db
    .updateTable('people')
    .set({ no_phone: true, home_sealed, grid_id: home.gridId })
    .where('id', '=', personId)
    .execute()
}

/** What somebody was told last. */
export async function lastNotice(town: Town, personId: string) {
  return town.db
    .selectFrom('notices')
    .select(['id', 'content'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
}

/** A notice of a case in the inbox; its id. */
export async function writeNotice(
  town: Town,
  personId: string,
  caseId: string,
  content: NoticeContent
): Promise<string> {
  const { id } = await town.db
    .insertInto('notices')
    .values({
      id: crypto.randomUUID(),
      person_id: personId,
      case_id: caseId,
      booking_id: null,
      content: JSON.stringify(content),
      once: null,
      created_at: new Date(),
      read_at: null
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What became of what was to be sent to somebody. */
export function outboxOf(town: Town, personId: string) {
  return town.db
    .selectFrom('outbox')
    .select(['status', 'channel'])
    .where('person_id', '=', personId)
    .execute()
}
