// The steps that the tests of life events share: begun together, prepared once, booked once.
import { supply } from '@/cloud/host/demo/act'
import type { Output } from '@/contract/calls'
import type { Person, Scene, Town } from '../../make'
import { atHome, booked, TUESDAY } from './stories'

export type BundleView = Output<'life-event.case'>

export const NEWBORN = {
  'birth-registration': { follow: 'mother', parents: 'married' },
  'newborn-medical-insurance': { household: 'not-yet' },
  'maternity-allowance': { result: 'born' }
}

/** 孩子出生一件事, all three services, every question answered. */
export function begun(home: Scene, more: { without?: string[] } = {}): Promise<BundleView> {
  return home.must('life-event.start', {
    lifeEventId: 'newborn',
    relativeId: null,
    answers: NEWBORN,
    ...more
  })
}

/** The life event as it is now. */
export function again(scene: Scene, { id }: Pick<BundleView, 'id'>): Promise<BundleView> {
  return scene.must('life-event.case', { bundleId: id })
}

/** Every document given once, through whatever case the list says. */
export async function withDocuments(home: Scene, bundle: BundleView): Promise<BundleView> {
  for (const { caseId, ...item } of bundle.documents) await supply(home.story, caseId, item)
  return again(home, bundle)
}

/** Begun, prepared, and booked for Tuesday at 09:30. */
export async function bookedTogether(town: Town, resident: Person) {
  const home = atHome(town, resident)
  const bundle = await withDocuments(home, await begun(home))
  const booking = await booked(home, bundle.cases[0]!.id)
  return { home, bundle, booking }
}

/** Booked, checked in and received on Tuesday at 09:30. */
export async function receivedTogether(town: Town, resident: Person, clerk: Person) {
  const { home, bundle, booking } = await bookedTogether(town, resident)
  const desk = town.as(clerk).at(TUESDAY, '09:30')
  await desk.must('booking.check-in', { code: booking.qr })
  await desk.must('case.receive', { caseId: booking.caseId })
  return { home, desk, bundle: await again(home, bundle), booking }
}

/** The case of a service. */
export function caseOf(bundle: BundleView, serviceId: string) {
  const found = bundle.cases.find((row) => row.serviceId === serviceId)
  if (!found) throw new Error(`${bundle.name} has no ${serviceId}`)
  return found
}

/** The document of a kind. */
export function documentOf(bundle: BundleView, kind: string) {
  const found = bundle.documents.find((document) => document.kind === kind)
  if (!found) throw new Error(`${bundle.name} needs no ${kind}`)
  return found
}
