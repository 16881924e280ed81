// A resident files a case online: where the guide opens that channel and everything is there (ZJ-6).
// A booking that was open is closed: there is nobody to come any more.
import { refuse, type Failure } from '@/contract/failure'
import { takes } from '@/domain/booking/capacity'
import { filingObstacle } from '@/domain/case/filing'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { closeBooking } from '../booking/close-booking'
import type { UseCase } from '../environment'
import { servedWith } from '../life-event/bundle-visit'
import { receiveSiblings } from '../life-event/receive-bundle'
import { showCase } from './act'
import { advance } from './advance'
import { loadOwnCase, type LoadedCase } from './load-case'
import { filing } from './reception'

export const fileCase: UseCase<'case.file'> = async (context, { caseId, officeId }) => {
  const loaded = await loadOwnCase(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const { status } = loaded.record
  if (status !== 'draft') return refuse('wrong-state', { detail: status })
  const office = await findOffice(context.db, officeId)
  if (!office) return refuse('not-found', { field: 'officeId' })
  // What belongs to one life event is filed together, or not at all (ZJ-2).
  for (const one of await servedWith(context.db, loaded)) {
    const closed = whyNotOnline(one, office)
    if (closed) return { ok: false, failure: closed }
  }
  const moved = await advance(context, loaded, await filing(context, loaded, office))
  if (!moved.ok) return moved
  await receiveSiblings(context, moved.data, (one) => filing(context, one, office))
  const ended = await closeBooking(context, moved.data, 'resident')
  return ended.ok ? showCase(context, moved.data) : ended
}

function whyNotOnline({ record, guide, items }: LoadedCase, office: OfficeRecord): Failure | null {
  if (!takes(office.office, guide.id)) return { code: 'service-not-here', field: 'officeId' }
  const stands = filingObstacle(guide, record.answers, items)
  if (stands === 'channel-closed') return channelClosed(guide.channels.restriction)
  return stands === 'answers-missing' ? { code: 'answers-missing' } : null
}

/** ZJ-6: whoever closes a channel names the legal basis for it. */
export function channelClosed(basis: string | null): Failure {
  return { code: 'channel-closed', rule: 'ZJ-6', facts: basis ? { basis } : undefined }
}
