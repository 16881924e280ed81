// Which days does the State Council give off, and which weekends are worked for them? AL-82.
import { View } from '@tarojs/components'
import { ChangeBar } from '@/components/calendar/change-bar'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import { ToggleRow } from '@/components/toggle-row'
import { useHolidays, type Holidays } from '@/hooks/use-holidays'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { staffWords } from '@/words/staff'
import { MonthSheets } from './month-sheets'
import './index.scss'

/** 放假安排: the year on one sheet at a desk, a month at a time on a phone. */
export default function StaffCalendar() {
  const rail = useStaffRail('calendar')
  const holidays = useHolidays()
  const { shown } = holidays
  const text = staffWords.calendar
  return (
    <StaffPage
      title={text.title}
      rail={rail}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      refused={holidays.refused}
      onRefusedClose={holidays.clear}
      bar={
        <ChangeBar
          changed={holidays.changed}
          effect={holidays.effect}
          busy={holidays.busy}
          onSave={() => void holidays.save()}
          onUndo={holidays.undo}
        />
      }
    >
      <YearHead holidays={holidays} />
      <MonthSheets holidays={holidays} />
      <Toast text={holidays.saved ? text.saved : null} onEnd={holidays.seen} />
    </StaffPage>
  )
}

function YearHead({ holidays }: { holidays: Holidays }) {
  const { year, shown, draft } = holidays
  if (year === null) return null
  const text = staffWords.calendar
  return (
    <>
      <View className="year-head">
        <Button kind="quiet" size="small" icon="back" onTap={() => holidays.showYear(year - 1)}>
          {text.before}
        </Button>
        <View className="year-name" role="heading">
          {text.year(year)}
        </View>
        <Button kind="quiet" size="small" iconAfter="go" onTap={() => holidays.showYear(year + 1)}>
          {text.after}
        </Button>
      </View>
      <View className="year-note">{shown.data?.known === false ? text.unknown : text.how}</View>
      {shown.data?.recomputing && (
        <View className="year-note" role="status">
          {text.recomputing}
        </View>
      )}
      <Card flush>
        <ToggleRow
          icon="calendar"
          title={text.published}
          note={text.publishedNote}
          on={draft?.provisional === false}
          onChange={holidays.publish}
        />
      </Card>
    </>
  )
}
