import { act, renderHook, waitFor } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import { minutes } from '@/domain/time/date'
import { useNoticeSettings } from '@/hooks/use-notice-settings'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { noticeSettings } from '../make-rows'

type Settings = Output<'notice.settings'>

const night = { from: minutes('22:00'), to: minutes('07:00') }

/** A cloud that keeps what is chosen; every answer waits until it is let go. */
function cloud() {
  const waiting: (() => void)[] = []
  cloudAnswers({
    'notice.settings': () => answered(noticeSettings()),
    'notice.change-settings': async ({ muted, quiet }) => {
      await new Promise<void>((done) => waiting.push(done))
      const groups = noticeSettings().groups.map(({ group }) => ({
        group,
        on: !muted.includes(group)
      }))
      return answered(noticeSettings({ groups, quiet: quiet as Settings['quiet'] }))
    }
  })
  return () => waiting.shift()?.()
}

const off = (settings: Settings | undefined) =>
  settings?.groups.filter(({ on }) => !on).map(({ group }) => group)

test('a switch counts at once, and what was chosen before it stays', async () => {
  const letGo = cloud()
  const { result } = renderHook(() => useNoticeSettings())
  await waitFor(() => expect(result.current.settings).toBeDefined())
  act(() => void result.current.switchGroup('progress', false))
  expect(off(result.current.settings)).toEqual(['progress'])
  act(() => void result.current.switchGroup('visit', false))
  expect(off(result.current.settings)).toEqual(['visit', 'progress'])
  await waitFor(() => expect(inputsOf('notice.change-settings')).toHaveLength(2))
  await act(async () => letGo())
  expect(off(result.current.settings)).toEqual(['visit', 'progress'])
  await act(async () => letGo())
  expect(off(result.current.settings)).toEqual(['visit', 'progress'])
  expect(inputsOf('notice.change-settings')[1]).toMatchObject({
    muted: ['progress', 'visit'],
    quiet: night
  })
})

test('a switch that was refused goes back', async () => {
  cloudAnswers({
    'notice.settings': () => answered(noticeSettings()),
    'notice.change-settings': () => refused('unavailable')
  })
  const { result } = renderHook(() => useNoticeSettings())
  await waitFor(() => expect(result.current.settings).toBeDefined())
  await act(() => result.current.setQuiet(null))
  expect(result.current.settings?.quiet).toEqual(night)
  expect(result.current.changing.failure?.code).toBe('unavailable')
})
