// Calls on people: who am I, my identity, my relatives; in demo mode, whom to be and what time it is.
import * as v from 'valibot'
import { relations, staffRoles } from '@/domain/person/role'
import { change, read } from './call'
import {
  actionId,
  date,
  id,
  idNumber,
  minutes,
  outDate,
  outInstant,
  outMinutes,
  phone,
  slug,
  text,
  word
} from './fields'

export const meView = v.object({
  id: v.string(),
  /** Full name: one's own. Null until the person has said who they are. */
  name: v.nullable(v.string()),
  idNumber: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  roles: v.array(word(staffRoles)),
  officeId: v.nullable(v.string()),
  officeName: v.nullable(v.string()),
  unread: v.number(),
  demo: v.boolean()
})

const demoPerson = v.object({
  person: v.string(),
  name: v.string(),
  role: v.string(),
  /** One sentence on what makes this person worth being. */
  about: v.string()
})

const relativeView = v.object({
  id: v.string(),
  name: v.string(),
  relation: word(relations),
  idNumber: v.string(),
  consentedAt: outInstant
})
const relatives = v.object({ relatives: v.array(relativeView) })
const clockView = v.object({
  now: outInstant,
  date: outDate,
  minutes: outMinutes,
  moved: v.boolean()
})

export const personCalls = {
  'person.me': read('Who I am', v.object({}), meView),
  'person.identify': change(
    'Says who I am; kept encrypted, with separate consent (PIPL)',
    v.object({
      actionId,
      name: text(30, 1),
      idNumber,
      phone: phone(1),
      consent: v.literal(true, 'consent')
    }),
    meView
  ),
  'relative.list': read('The relatives I act for', v.object({}), relatives),
  'relative.add': change(
    'Adds a relative to act for, with their consent; the id is the actionId',
    v.object({
      actionId,
      name: text(30, 1),
      relation: word(relations),
      idNumber,
      consent: v.literal(true, 'consent')
    }),
    relatives
  ),
  'relative.remove': change(
    'Stops acting for a relative',
    v.object({ actionId, relativeId: id }),
    relatives
  )
}

/** Exist in demo mode alone. */
export const demoCalls = {
  'session.people': read(
    'The demo people',
    v.object({}),
    v.object({ people: v.array(demoPerson) })
  ),
  'session.demo': read(
    'A token for a named demo person',
    v.object({ person: slug }),
    v.object({ token: v.string(), me: meView })
  ),
  'clock.show': read('What time the demo believes it is', v.object({}), clockView),
  'clock.move': change(
    'Moves the demo clock forward to a date and time',
    v.object({ actionId, date, minutes }),
    clockView
  )
}
