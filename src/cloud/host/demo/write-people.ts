// Puts the demo's people into the database, with what departments hold on them.
import { maskIdNumber, maskName } from '@/domain/person/mask'
import type { Guide } from '@/domain/service/guide'
import type { Instant } from '@/domain/time/instant'
import { demoPeopleWords as words } from '@/words/zh/demo-people'
import { newId } from '../../database/new-id'
import { allGuides } from '../../database/offered'
import { demoGrids, demoPeople, demoVisitors, type DemoPerson } from '../../use-cases/demo/people'
import type { Surroundings } from './player'

/** Ids of the people: those one can be by name, the visitors in order. */
export interface Cast {
  readonly byName: ReadonlyMap<string, string>
  readonly visitors: readonly string[]
}

/** Writes everybody; throws where a demo person is already there. */
export async function writePeople(around: Surroundings, now: Instant): Promise<Cast> {
  const byName = new Map<string, string>()
  for (const person of demoPeople) byName.set(person.demo, await write(around, now, person))
  await serveGrids(around, byName.get('grid-worker') ?? '')
  const visitors: string[] = []
  for (const person of demoVisitors) visitors.push(await write(around, now, person))
  return { byName, visitors }
}

async function write(
  around: Surroundings,
  now: Instant,
  person: Partial<Pick<DemoPerson, 'demo'>> & Omit<DemoPerson, 'demo' | 'role' | 'about'>
): Promise<string> {
  const { db, sealer } = around
  const id = newId(now)
  await db
    .insertInto('people')
    .values({
      id,
      openid: null,
      demo: null,
      name: person.name,
      id_number_sealed: sealer.seal(person.idNumber),
      id_number_key: sealer.lookupKey(person.idNumber),
      phone_sealed: sealer.seal(person.phone),
      consented_at: new Date(now),
      created_at: new Date(now)
    })
    .execute()
  for (const role of person.roles) {
    const officeId = person.officeId ?? ''
    const departmentId = role === 'handler' ? person.departmentId : null
    await db
      .insertInto('staff')
      .values({ person_id: id, role, office_id: officeId, department_id: departmentId })
      .execute()
  }
  if (person.roles.length === 0) await shareRecords(around, id, person)
  return id
}

/** The demo's worker knows some of 球川's grids; the others are somebody else's. */
async function serveGrids({ db }: Surroundings, workerId: string): Promise<void> {
  const rows = demoGrids.map((id) => ({
    office_id: 'qiuchuan',
    grid_id: id,
    person_id: workerId
  }))
  await db.insertInto('grid_workers').values(rows).execute()
}

/** Lets the people be found by their names: the last thing, so that half a demo is not taken for one. */
export async function introduce({ db }: Pick<Surroundings, 'db'>, cast: Cast): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const [demo, id] of cast.byName) {
      await tx
        .updateTable('people')
        .set({ demo, openid: `demo-${demo}` })
        .where('id', '=', id)
        .execute()
    }
  })
}

/** What a department would answer about a person; the elder has only what everybody has. */
export async function shareRecords(
  { db }: Pick<Surroundings, 'db'>,
  subjectId: string,
  person: { name: string; idNumber: string; demo?: string }
): Promise<void> {
  const guides = (await allGuides(db)).map(({ guide }) => guide)
  const held = sharedKinds(guides).filter(([kind]) => person.demo !== 'elder' || kind === 'id-card')
  const name = maskName(person.name)
  await db
    .insertInto('shared_records')
    .values(
      held.map(([kind, department]) => ({
        subject_id: subjectId,
        kind,
        department_id: department,
        summary:
          kind === 'id-card' ? `${name} · ${maskIdNumber(person.idNumber)}` : words.held(name)
      }))
    )
    .execute()
}

/** Every kind that some guide shares, with the department that holds it, each kind once. */
function sharedKinds(guides: readonly Guide[]): [string, string][] {
  const kinds = new Map<string, string>()
  for (const { kind, sharedFrom } of guides.flatMap((g) => g.documents)) {
    if (sharedFrom) kinds.set(kind, sharedFrom)
  }
  return [...kinds]
}
