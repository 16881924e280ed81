import { renderHook, waitFor } from '@testing-library/react'
import { useMe } from '@/hooks/use-me'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { me } from '../make-rows'

test('who is signed in is not asked for the demo people', async () => {
  cloudAnswers({ 'person.me': () => answered(me({ demo: false })) })
  const { result } = renderHook(() => useMe())
  await waitFor(() => expect(result.current.shown.state).toBe('ready'))
  expect(result.current.demo).toBe(false)
  expect(inputsOf('session.people')).toEqual([])
})

test.each([
  ['there are demo people', true],
  ['there are none', false]
])('signed out, and %s: demo is %s', async (_, demo) => {
  cloudAnswers({
    'person.me': () => refused('not-signed-in'),
    'session.people': () => (demo ? answered({ people: [] }) : refused('unknown-call'))
  })
  const { result } = renderHook(() => useMe())
  await waitFor(() => expect(inputsOf('session.people')).toHaveLength(1))
  await waitFor(() => expect(result.current.demo).toBe(demo))
})
