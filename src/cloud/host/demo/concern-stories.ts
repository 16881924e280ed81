// What the demo's residents have asked and complained of (诉求, ZJ-42): one is answered, one is with a
// department, one waits for somebody to say who answers.
import { demoConcernWords as words } from '@/words/zh/demo-concerns'
import { scene, type Scene } from './player'
import { pastDay, personId, visitorId, type Stage } from './stage'

const officeId = 'qiuchuan'

/** The oldest first. */
export async function concernStories(stage: Stage): Promise<void> {
  const on = (name: string, daysAgo: number, time: string) =>
    scene(stage, personId(stage, name), pastDay(stage, daysAgo), time)

  const bills = await on('parent', 6, '20:40').do('concern.raise', {
    kind: 'enquiry',
    text: words.bills,
    officeId,
    caseId: null
  })
  await on('dispatcher', 5, '09:10').do('concern.answer', {
    concernId: bills.id,
    text: words.billsAnswer
  })

  const visitor = scene(stage, visitorId(stage, 1), pastDay(stage, 3), '12:20')
  const car = await visitor.do('concern.raise', {
    kind: 'enquiry',
    text: words.car,
    officeId,
    caseId: null
  })
  await on('dispatcher', 3, '14:05').do('concern.designate', {
    concernId: car.id,
    departmentId: 'traffic-police'
  })

  const owner = on('shop-owner', 1, '21:15')
  const caseId = await permitOf(owner)
  await owner.do('concern.raise', { kind: 'complaint', text: words.permit, officeId, caseId })
}

async function permitOf(owner: Scene): Promise<string | null> {
  const { cases } = await owner.do('case.list', {})
  return cases.find(({ serviceId }) => serviceId === 'public-place-permit')?.id ?? null
}
