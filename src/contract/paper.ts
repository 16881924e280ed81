// Calls on the papers of cases: one as it was given, and whether a paper that somebody holds is ours.
import * as v from 'valibot'
import { paperKinds } from '@/domain/case/paper'
import { readPaperCode } from '@/domain/case/paper-code'
import { read } from './call'
import { outDate, outInstant, word } from './fields'

/** The number of a paper, our QR, or the link to the page that verifies it. */
const paperCode = v.pipe(
  v.string('type'),
  v.maxLength(300, 'too-long'),
  v.check((text) => readPaperCode(text) !== null, 'number'),
  v.transform((text) => readPaperCode(text) ?? text)
)

const item = v.object({
  name: v.string(),
  problem: word(['missing', 'wrong']),
  reason: v.string(),
  where: v.string()
})

const content = v.object({
  kind: word(paperKinds),
  caseCode: v.string(),
  serviceName: v.string(),
  officeName: v.string(),
  officePhone: v.string(),
  departmentName: v.string(),
  /** Masked. */
  applicant: v.string(),
  issuedOn: outDate,
  rule: v.string(),
  due: v.nullable(outDate),
  decideBy: v.nullable(outDate),
  limitDays: v.nullable(v.number()),
  limitUnit: v.nullable(word(['working-days', 'calendar-days'])),
  items: v.array(item),
  reasons: v.string(),
  authority: v.string(),
  granted: v.nullable(v.boolean()),
  result: v.string(),
  step: v.string(),
  ground: v.string(),
  workingDays: v.nullable(v.number())
})

export const paperCalls = {
  'paper.show': read(
    'One paper as it was given',
    v.object({ code: paperCode }),
    v.object({
      code: v.string(),
      caseId: v.string(),
      issuedAt: outInstant,
      /** What its QR says inside the mini-program. */
      qr: v.string(),
      content
    })
  ),
  'paper.verify': read(
    'Whether a paper is ours and unchanged; what an outsider may know of it',
    v.object({ code: paperCode }),
    v.object({
      code: v.string(),
      kind: word(paperKinds),
      caseCode: v.string(),
      serviceName: v.string(),
      officeName: v.string(),
      /** Masked. */
      applicant: v.string(),
      issuedOn: outDate,
      /** Never false: what does not fit is refused, and nothing of it is told. */
      intact: v.literal(true)
    })
  )
}
