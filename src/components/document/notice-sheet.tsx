// 一次性告知书: everything that is to be put right, told at once, with the day until which (ZJ-11.3).
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'
import { noticePaper } from './notice-paper'
import './notice-sheet.scss'

export interface NoticeSheetProps {
  readonly view: Output<'case.show'>
  readonly notice: NonNullable<Output<'case.show'>['notice']>
}

/** The notice as a paper. */
export function NoticeSheet({ view, notice }: NoticeSheetProps) {
  return (
    <View className="told">
      {noticePaper(view, notice).map(({ as, text }, i) => (
        <View
          key={`${i}${text}`}
          className={`told-${as}`}
          role={as === 'title' ? 'heading' : undefined}
        >
          {text}
        </View>
      ))}
      <View className="told-date">{dateWithWeekday(dateAt(notice.givenAt))}</View>
      <View className="told-small">{words.document.notice.once}</View>
    </View>
  )
}
