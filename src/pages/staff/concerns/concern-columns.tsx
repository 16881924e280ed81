// The open concern in the middle of a desk's screen, and what may be done with it at the right.
import { View } from '@tarojs/components'
import { ConcernDetail } from '@/components/concern/concern-detail'
import { ActionColumn } from '@/components/desk/action-column'
import { Refused } from '@/components/refused'
import { Section } from '@/components/section'
import { words } from '@/words'
import { ConcernOverlay } from './concern-overlay'
import { toCase } from './to-case'
import { useOpenConcern, type OpenConcernInput } from './use-open-concern'

/** Both columns; each scrolls by itself. */
export function ConcernColumns(props: OpenConcernInput) {
  const { concern, departments } = props
  const one = useOpenConcern(props)
  const text = words.concern.work
  const { work, busy, failure, clear } = one.dialog
  return (
    <>
      <View className="work-main">
        <Refused failure={work === null ? failure : null} onClose={clear} />
        <ConcernDetail concern={concern} onCase={(caseId) => toCase(concern, caseId)} />
      </View>
      <View className="work-act">
        <Section title={text.acts}>
          <ActionColumn acts={one.works} busy={busy} none={text.none} onAct={one.act} />
        </Section>
      </View>
      <ConcernOverlay one={one} concern={concern} departments={departments} wide />
    </>
  )
}
