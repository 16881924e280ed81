// The open concern in the middle of a desk's screen, and what may be done with it at the right.
import { View } from '@tarojs/components'
import { ConcernDetail } from '@/components/concern/concern-detail'
import { ConcernWorks } from '@/components/concern/concern-works'
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
  const { work, busy, failure, clear } = one.dialog
  return (
    <>
      <View className="work-main">
        <Refused failure={work === null ? failure : null} onClose={clear} />
        <ConcernDetail concern={concern} onCase={(caseId) => toCase(concern, caseId)} />
      </View>
      <View className="work-act">
        <Section title={words.concern.work.acts}>
          <ConcernWorks works={one.works} busy={busy} onWork={one.act} />
        </Section>
      </View>
      <ConcernOverlay one={one} concern={concern} departments={departments} wide />
    </>
  )
}
