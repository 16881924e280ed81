// A guide as the cloud shows it, for tests of what follows from its answers.
import type { Output } from '@/contract/calls'
import type { Guide, RequiredDocument } from '@/domain/service/guide'
import { dateString } from '@/domain/time/date'

/** One required document, always needed, to be supplied. */
export function needed(part: Partial<RequiredDocument> = {}): RequiredDocument {
  return {
    id: 'photo',
    kind: 'one-inch-photo',
    name: '一寸照片',
    hint: '白底免冠',
    why: '印在证上',
    where: '手机拍就可以',
    otherProof: null,
    main: false,
    deferrable: false,
    sharedFrom: null,
    bringOriginal: false,
    ...part
  }
}

/** A guide without questions and with one document. */
export function guide(part: Partial<Guide> = {}): Guide {
  return {
    id: 'residence-permit',
    name: '居住证首次申领',
    summary: '在这里住满半年，就能领居住证。',
    category: 'everyday',
    department: 'public-security',
    words: [],
    statutory: { days: 15, unit: 'calendar-days' },
    promised: null,
    onTheSpot: false,
    fee: { yuan: 0, note: null },
    visits: 1,
    channels: { online: true, counter: true, restriction: null },
    result: '居住证一张',
    basis: ['《居住证暂行条例》'],
    situations: [],
    documents: [needed()],
    flow: [],
    remarks: [],
    source: { title: '《居住证暂行条例》', url: null, asOf: dateString('2026-11-21') },
    confirmed: false,
    ...part
  }
}

/** The guide with the names that its ids stand for. */
export function guideView(shown: Guide = guide()): Output<'service.show'> {
  return {
    guide: shown,
    departments: { 'public-security': '公安局' },
    looks: Object.fromEntries(shown.documents.map(({ kind }) => [kind, 'photo' as const])),
    lifeEvents: []
  }
}
