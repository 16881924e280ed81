// Who is in the demo? Invented people with numbers that no real person has (sequence 00x, 1900s).
import { checkDigit } from '@/domain/person/id-number'
import type { StaffRole } from '@/domain/person/role'
import { demoPeopleWords as words } from '@/words/zh/demo-people'

export interface DemoPerson {
  /** The name by which `session.demo` knows them. */
  readonly demo: string
  readonly name: string
  readonly role: string
  readonly about: string
  readonly idNumber: string
  readonly phone: string
  readonly roles: readonly StaffRole[]
  readonly officeId: string | null
  /** The department they handle for; null for all. */
  readonly departmentId: string | null
}

/** Those one can be, residents first. */
export const demoPeople: readonly DemoPerson[] = [
  resident('newcomer', '36112319930512', '101', '13800000101'),
  resident('parent', '33082219900308', '102', '13800000102'),
  resident('elder', '33082219480721', '104', '13800000103'),
  resident('shop-owner', '33082219850916', '103', '13800000104'),
  staff('clerk', '33082219880402', '202', '13800000201', ['clerk', 'handler']),
  staff('second-clerk', '33082219930517', '210', '13800000209', ['clerk']),
  staff('handler', '33082219790613', '203', '13800000202', ['handler']),
  staff('village-handler', '33082219680929', '207', '13800000206', ['handler'], 'village'),
  staff('planning-handler', '33082219890314', '208', '13800000207', ['handler'], 'town-planning'),
  staff('agriculture-handler', '33082219760805', '209', '13800000208', ['handler'], 'agriculture'),
  staff('dispatcher', '33082219830111', '204', '13800000203', ['dispatcher']),
  staff('grid-worker', '33082219910520', '205', '13800000204', ['grid-worker']),
  staff('admin', '33082219861208', '206', '13800000205', ['admin'])
]

/** Others whose bookings and cases fill the hall; nobody can be them. */
export const demoVisitors: readonly Omit<DemoPerson, 'demo' | 'role' | 'about'>[] =
  words.visitors.map((name, i) => ({
    name,
    idNumber: idNumber(`3308221${970 + i * 3}0${i + 1}1${i}`, `30${i}`),
    phone: `1390000030${i}`,
    roles: [],
    officeId: null,
    departmentId: null
  }))

/** The grids of 球川 that the demo's grid worker serves. */
export const demoGrids = ['qiuchuan-town', 'qiuchuan-east', 'qiuchuan-north']

/** The parent's father, for whom she acts. */
export const demoFather = {
  name: words.father,
  idNumber: idNumber('33082219580415', '311')
}

/** An elder who has come to the counter by herself, without a phone. */
export const demoWithoutPhone = {
  name: words.elderWithoutPhone,
  idNumber: idNumber('33082219410203', '312')
}

/** Fourteen digits of place and birth, three of sequence, and the check digit that belongs to them. */
export function idNumber(placeAndBirth: string, sequence: string): string {
  const first = placeAndBirth + sequence
  return first + checkDigit(first)
}

type Key = Exclude<
  keyof typeof words,
  | 'father'
  | 'visitors'
  | 'held'
  | 'wrongForm'
  | 'wrongProof'
  | 'testing'
  | 'letter'
  | 'urge'
  | 'homeEast'
  | 'homeTown'
  | 'homeNorth'
  | 'elderWithoutPhone'
  | 'wrongCopy'
>

function resident(demo: Key, birth: string, sequence: string, phone: string): DemoPerson {
  const id = idNumber(birth, sequence)
  const nowhere = { roles: [], officeId: null, departmentId: null }
  return { demo, ...words[demo], idNumber: id, phone, ...nowhere }
}

function staff(
  demo: Key,
  birth: string,
  sequence: string,
  phone: string,
  roles: readonly StaffRole[],
  departmentId: string | null = null
): DemoPerson {
  const person = resident(demo, birth, sequence, phone)
  return { ...person, roles, officeId: 'qiuchuan', departmentId }
}
