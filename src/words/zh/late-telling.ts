// What a dispatcher reads of those who were to be told by word of mouth, and were not in time.
import type { FailReason } from '@/domain/errand/next-try'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import { failedWhy } from './errand-fail'

interface Late {
  readonly gridName: string
  readonly workerName: string | null
  readonly tries: number
  readonly lastFailure: FailReason | null
  readonly nextTryOn: DateString | null
}

/** Told to the staff: why nobody was told. */
const lateWhy: Readonly<Record<FailReason, string>> = {
  ...failedWhy,
  'not-accepted': '对方没有收',
  'asked-later': '对方要改天'
}

export const lateTelling = {
  title: (count: number) => `上门告知晚了（${count}）`,
  who: ({ name, serviceName }: { readonly name: string; readonly serviceName: string }) =>
    [name, serviceName].filter(Boolean).join('，'),
  over: ({ due }: { readonly due: DateString }) => `本该${dateWithWeekday(due)}前告诉`,
  tried: ({ gridName, workerName, tries, lastFailure, nextTryOn }: Late) =>
    [
      gridName,
      workerName ?? '还没有人接',
      tries > 0 && lastFailure ? `去过 ${tries} 次，${lateWhy[lastFailure]}` : '',
      nextTryOn ? `约了${dateWithWeekday(nextTryOn)}再去` : ''
    ]
      .filter(Boolean)
      .join('，')
} as const
