import { act, renderHook, waitFor } from '@testing-library/react'
import { useGuide } from '@/hooks/use-guide'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { lastAsked } from '../environment/taro'
import { caseView } from '../make-case'
import { guide, guideView, needed } from '../make-guide'

const work = needed({ id: 'contract', when: { reason: ['work'] } })
const lease = needed({ id: 'lease', when: { home: ['rent'] } })
const permit = guide({
  situations: [
    {
      id: 'reason',
      question: '你为什么住在这里？',
      options: [
        { id: 'home', label: '租房或买房' },
        { id: 'work', label: '在这里上班' }
      ]
    },
    {
      id: 'home',
      question: '房子是租的还是买的？',
      when: { reason: ['home'] },
      options: [{ id: 'rent', label: '租的' }]
    }
  ],
  documents: [needed({ id: 'photo' }), work, lease]
})

async function reading() {
  cloudAnswers({
    'service.show': () => answered(guideView(permit)),
    'case.start': ({ actionId }) => answered(caseView({ id: actionId, status: 'draft' }))
  })
  const { result } = renderHook(() => useGuide(permit.id))
  await waitFor(() => expect(result.current.shown.state).toBe('ready'))
  return result
}

test('ZJ-4 the list follows the answers at once', async () => {
  const guided = await reading()
  expect(guided.current.documents.map(({ id }) => id)).toEqual(['photo'])
  act(() => guided.current.answer('reason', 'work'))
  expect(guided.current.documents.map(({ id }) => id)).toEqual(['photo', 'contract'])
})

test('an answer opens the question that depends on it', async () => {
  const guided = await reading()
  act(() => guided.current.answer('reason', 'home'))
  expect(guided.current.asked?.open).toEqual(['home'])
})

test('ZJ-43 an answer to a question that is closed again is not sent', async () => {
  const guided = await reading()
  act(() => guided.current.answer('reason', 'home'))
  act(() => guided.current.answer('home', 'rent'))
  act(() => guided.current.answer('reason', 'work'))
  await act(() => guided.current.start(null))
  expect(inputsOf('case.start')[0]).toMatchObject({
    serviceId: permit.id,
    answers: { reason: 'work' },
    relativeId: null
  })
  expect(inputsOf('case.start')[0]?.answers).not.toHaveProperty('home')
  expect(lastAsked('navigateTo')?.url).toMatch(/^\/pages\/apply\/checklist\/index\?id=/)
})
