// The months of a year: all of them where there is room, else the one that is looked at.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { MonthGrid } from '@/components/calendar/month-grid'
import { Choices } from '@/components/choices'
import type { Holidays } from '@/hooks/use-holidays'
import { useWide } from '@/hooks/use-wide'
import { staffWords } from '@/words/staff'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** A sheet for each month that is shown. */
export function MonthSheets({ holidays }: { holidays: Holidays }) {
  const { year, shown, draft } = holidays
  const wide = useWide()
  const today = shown.data?.today
  const [looked, setLooked] = useState<number | null>(null)
  if (!today || !draft || year === null) return null
  const month = looked ?? (today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : 1)
  const text = staffWords.calendar
  return (
    <>
      {!wide && (
        <Choices
          label={text.months}
          options={MONTHS.map((m) => ({ id: String(m), name: text.month(m) }))}
          chosen={String(month)}
          onChoose={(id) => setLooked(Number(id))}
        />
      )}
      <View className="year-months">
        {(wide ? MONTHS : [month]).map((m) => (
          <MonthGrid
            key={m}
            year={year}
            month={m}
            schedule={draft}
            today={today}
            onMark={holidays.mark}
          />
        ))}
      </View>
    </>
  )
}
