import { act, renderHook, waitFor } from '@testing-library/react'
import type { Output } from '@/contract/calls'
import type { Template } from '@/domain/notice/kinds'
import { useSubscribe } from '@/hooks/use-subscribe'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { answers, asked, lastAsked } from '../environment/taro'

const caseId = '019a0000-0000-7000-8000-000000000001'
const before = process.env.TARO_ENV
afterEach(() => {
  process.env.TARO_ENV = before
})

type Plan = Output<'notice.plan'>

function plan(templates: readonly Template[], part: Partial<Plan> = {}): Plan {
  const ask = templates.map((template) => ({ template, id: `id-${template}`, always: false }))
  return { ask, demo: false, ...part }
}

/** The hook with its plan loaded. */
async function planned(given: Plan, count = given.ask.length) {
  cloudAnswers({
    'notice.plan': () => answered(given),
    'notice.granted': () => answered({ left: [] })
  })
  const { result } = renderHook(() => useSubscribe('book', { caseId }))
  await waitFor(() => expect(inputsOf('notice.plan')).toHaveLength(1))
  await waitFor(() => expect(result.current.ahead).toHaveLength(count))
  return result
}

const done = () => Promise.resolve('done')

describe('in WeChat', () => {
  test('the question is WeChat’s own, straight from the tap, and the act does not wait for it', async () => {
    const subscribe = await planned(plan(['visit', 'result']))
    let answer = (_said: object): void => undefined
    answers.requestSubscribeMessage = () => new Promise((resolve) => (answer = resolve))
    const doing = jest.fn(done)
    let over: Promise<string> | undefined
    act(() => {
      over = subscribe.current.beside(doing)
    })
    // Nothing was waited for in between.
    expect(lastAsked('requestSubscribeMessage')).toMatchObject({
      tmplIds: ['id-visit', 'id-result']
    })
    expect(doing).toHaveBeenCalled()
    await act(async () => answer({ 'id-visit': 'accept', 'id-result': 'reject' }))
    expect(await over).toBe('done')
    await waitFor(() => expect(inputsOf('notice.granted')).toHaveLength(1))
    expect(inputsOf('notice.granted')[0]?.answers).toEqual([
      { template: 'visit', answer: 'accept', always: false },
      { template: 'result', answer: 'reject', always: false }
    ])
  })

  test('what is answered once and for all is known from the settings, and sent with the next plan', async () => {
    answers.getSetting = () => ({
      subscriptionsSetting: { mainSwitch: true, itemSettings: { 'id-visit': 'accept' } }
    })
    answers.requestSubscribeMessage = () => ({
      'id-visit': 'acceptWithAudio',
      'id-result': 'filter'
    })
    const subscribe = await planned(plan(['visit', 'result']))
    expect(inputsOf('notice.plan')[0]?.phone).toEqual({ on: true, kept: { 'id-visit': 'accept' } })
    await act(() => subscribe.current.beside(done))
    await waitFor(() => expect(inputsOf('notice.granted')).toHaveLength(1))
    expect(inputsOf('notice.granted')[0]?.answers).toEqual([
      { template: 'visit', answer: 'accept', always: true }
    ])
  })

  test('where WeChat can’t ask, the act goes on and nothing is kept', async () => {
    answers.requestSubscribeMessage = () => {
      throw Object.assign(new Error('fail'), { errCode: 20004 })
    }
    const subscribe = await planned(plan(['visit']))
    let result = ''
    await act(async () => void (result = await subscribe.current.beside(done)))
    expect(result).toBe('done')
    expect(inputsOf('notice.granted')).toEqual([])
  })

  test('without a plan the act goes on and nobody is asked', async () => {
    cloudAnswers({ 'notice.plan': () => refused('unavailable') })
    const { result } = renderHook(() => useSubscribe('book', { caseId }))
    await waitFor(() => expect(inputsOf('notice.plan')).toHaveLength(1))
    await act(async () => {
      expect(await result.current.beside(done)).toBe('done')
    })
    expect(asked.some(({ call }) => call === 'requestSubscribeMessage')).toBe(false)
  })

  test('a template that WeChat does not know is not asked for', async () => {
    const ask = [{ template: 'visit' as const, id: null, always: false }]
    await planned({ ask, demo: true }, 0)
  })
})

describe('on the web', () => {
  beforeEach(() => {
    process.env.TARO_ENV = 'h5'
  })

  test('in the demo a screen asks in WeChat’s place, and what is not ticked is refused', async () => {
    const subscribe = await planned(plan(['visit', 'result'], { demo: true }))
    const doing = jest.fn(done)
    let over: Promise<string> | undefined
    await act(async () => void (over = subscribe.current.beside(doing)))
    expect(doing).toHaveBeenCalled()
    expect(subscribe.current.question?.templates).toEqual(['visit', 'result'])
    await act(async () => subscribe.current.question?.answer(['visit'], true))
    expect(await over).toBe('done')
    expect(subscribe.current.question).toBeNull()
    await waitFor(() => expect(inputsOf('notice.granted')).toHaveLength(1))
    expect(inputsOf('notice.granted')[0]?.answers).toEqual([
      { template: 'visit', answer: 'accept', always: true },
      { template: 'result', answer: 'reject', always: true }
    ])
  })

  test('a plan that is still on its way is waited for, and the act does not wait', async () => {
    let arrive = (): void => undefined
    const coming = new Promise<void>((resolve) => (arrive = resolve))
    cloudAnswers({
      'notice.plan': async () => {
        await coming
        return answered(plan(['visit'], { demo: true }))
      }
    })
    const { result } = renderHook(() => useSubscribe('book', { caseId }))
    const doing = jest.fn(done)
    act(() => void result.current.beside(doing))
    expect(doing).toHaveBeenCalled()
    expect(result.current.question).toBeNull()
    arrive()
    await waitFor(() => expect(result.current.question?.templates).toEqual(['visit']))
  })

  test('what is answered once and for all brings a message without a question', async () => {
    const ask = [{ template: 'visit' as const, id: null, always: true }]
    const subscribe = await planned({ ask, demo: true })
    await act(() => subscribe.current.beside(done))
    expect(subscribe.current.question).toBeNull()
    await waitFor(() => expect(inputsOf('notice.granted')).toHaveLength(1))
  })

  test('outside the demo nobody is asked in WeChat’s name', async () => {
    await planned(plan(['visit']), 0)
  })
})
