// A guide with nothing wrong in it, for tests that break one thing at a time.
import type { FlowStep, Guide, RequiredDocument } from '@/domain/service/guide'
import { dateString } from '@/domain/time/date'

export const knownIds = {
  departments: new Set(['town', 'police']),
  kinds: new Set(['id-card', 'photo', 'lease'])
}

export function goodDocument(changes: Partial<RequiredDocument> = {}): RequiredDocument {
  return {
    id: 'id-card',
    kind: 'id-card',
    name: '身份证',
    hint: '带原件',
    why: '确认是你',
    where: '自己保管',
    otherProof: null,
    main: true,
    deferrable: false,
    sharedFrom: null,
    bringOriginal: true,
    ...changes
  }
}

export function goodStep(id: string, after: readonly string[] = []): FlowStep {
  return { id, name: id, department: 'town', after, minutes: 10 }
}

export function goodGuide(changes: Partial<Guide> = {}): Guide {
  return {
    id: 'sample',
    name: '样例',
    summary: '一句话',
    category: 'everyday',
    department: 'town',
    words: [],
    statutory: { days: 20, unit: 'working-days' },
    promised: null,
    onTheSpot: false,
    fee: { yuan: 0, note: null },
    visits: 1,
    channels: { online: true, counter: true, restriction: null },
    result: '一张证',
    basis: ['《某条例》第一条'],
    situations: [
      {
        id: 'home',
        question: '住哪里？',
        options: [
          { id: 'rent', label: '租的' },
          { id: 'own', label: '自己的' }
        ]
      }
    ],
    documents: [
      goodDocument(),
      goodDocument({ id: 'lease', kind: 'lease', name: '租房合同', when: { home: ['rent'] } })
    ],
    flow: [
      goodStep('receive'),
      goodStep('left', ['receive']),
      goodStep('right', ['receive']),
      goodStep('decide', ['left', 'right'])
    ],
    remarks: [],
    source: { title: '某条例', url: null, asOf: dateString('2026-11-21') },
    confirmed: false,
    ...changes
  }
}
