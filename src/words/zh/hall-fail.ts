// Why a number is not given or called yet, and what can be done.
import type { FailureFacts, FailureWords } from './failure-said'

export const hallFails = {
  'not-today': {
    title: '不是今天的预约',
    text: '请在预约当天签到。想换日子，可以在预约凭证里改。'
  },
  'too-early': {
    title: '来得有点早',
    text: '离预约的时间还远，快到时间再签到，或者到窗口说一声。'
  },
  'door-code': {
    title: '这个签到码换过了',
    text: '大厅屏幕上的签到码几分钟换一次，看着屏幕再扫一次就行。'
  },
  'counter-closed': { title: '这个窗口没有开', text: '先把窗口开起来，再叫号。' },
  'counter-taken': { title: '这个窗口有人用了', text: '换一个窗口，或者请同事先关掉。' },
  'ticket-in-hand': { title: '手上还有一个号', text: '先办完、挂起或过号，再叫下一个。' },
  'calls-left': { title: '还没叫够次数', text: '叫够次数还没有人来，才能过号。' }
} as const

/** Texts that say more where the server tells a fact. */
export const hallFailsSaid = {
  'too-early': ({ from }) =>
    from === undefined
      ? null
      : {
          title: hallFails['too-early'].title,
          text: `${from} 以后可以自己签到，或者到窗口说一声。`
        },
  'calls-left': ({ calls, callLimit }) =>
    calls === undefined
      ? null
      : {
          title: hallFails['calls-left'].title,
          text: `叫了 ${calls} 次，叫满 ${callLimit} 次还没有人来，才能过号。`
        }
} satisfies Readonly<Record<string, (facts: FailureFacts) => FailureWords | null>>
