// A life event as the cloud shows it, for tests of screens: two cases, one set of documents.
import type { Output } from '@/contract/calls'
import type { Situation } from '@/domain/service/guide'
import { item } from './make-case'
import { caseRow, serviceRow } from './make-rows'
import { goodGuide } from './domain/service/good-guide'

export type BundleView = Output<'life-event.case'>
export type BundleCase = BundleView['cases'][number]
export type SetDocument = BundleView['documents'][number]

const bundle = { id: 'bundle', lifeEventId: 'newborn', name: '孩子出生一件事', missingCount: 1 }

/** A draft of the life event. */
export function bundleCase(part: Partial<BundleCase> = {}): BundleCase {
  const own = { code: null, departmentName: '公安局', answers: {}, openQuestions: [] }
  return { ...caseRow({ serviceName: '出生户口登记', bundle }), ...own, ...part }
}

/** A document that both services need, missing. */
export function setDocument(part: Partial<SetDocument> = {}): SetDocument {
  const shown = item({
    documentId: 'record',
    kind: 'medical-record',
    name: '病历',
    state: 'missing'
  })
  const services = ['出生户口登记', '新生儿参保']
  return { ...shown, caseId: 'birth', open: true, services, ...part }
}

export const married: Situation = {
  id: 'married',
  question: '你结婚了吗？',
  options: [
    { id: 'yes', label: '结婚了' },
    { id: 'no', label: '没有' }
  ]
}

/** Two drafts; one document is missing. */
export function bundleView(part: Partial<BundleView> = {}): BundleView {
  return {
    id: 'bundle',
    lifeEventId: 'newborn',
    name: '孩子出生一件事',
    code: null,
    forRelative: null,
    cases: [
      bundleCase({ id: 'birth', serviceId: 'birth-registration' }),
      bundleCase({
        id: 'insurance',
        serviceId: 'newborn-medical-insurance',
        serviceName: '新生儿参保'
      })
    ],
    documents: [setDocument()],
    missingCount: 1,
    readiness: 'missing',
    questions: [],
    booking: null,
    visits: 0,
    deferUntil: null,
    ...part
  }
}

/** The life event before it is begun: two services that ask the same question. */
export function eventView(): Output<'life-event.show'> {
  const guides = ['birth-registration', 'newborn-medical-insurance'].map((id) =>
    goodGuide({ id, name: id, situations: [married] })
  )
  return {
    event: {
      id: 'newborn',
      name: '孩子出生一件事',
      summary: '一起办',
      icon: 'baby',
      serviceCount: 2
    },
    services: guides.map(({ id, name }) => serviceRow({ id, name })),
    guides,
    documents: [],
    source: { title: '来源', url: null, asOf: '2026-11-21' }
  }
}
