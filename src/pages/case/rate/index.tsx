// How was it? Five levels, once a case, for some days after its end (好差评).
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { RatedCard } from '@/components/rating/rated-card'
import { RatingForm } from '@/components/rating/rating-form'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useRating } from '@/hooks/use-rating'
import { words } from '@/words'

const text = words.rating

/** 评价; once given, what was said and what came of it. */
export default function RatePage() {
  const { id = '' } = useRouter().params
  const rating = useRating(id)
  const [told, setTold] = useState<string | null>(null)
  const { shown, form, problems, giving } = rating
  const view = shown.data
  const about = view ? text.of(view.serviceName, view.officeName) : ''
  const send = async () => {
    if (await rating.send()) setTold(text.form.sent)
  }
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="cards"
      refused={problems.text ? null : giving.failure}
      onRefusedClose={giving.clear}
      bar={
        view?.mayRate && (
          <Button loading={giving.busy} onTap={() => void send()}>
            {text.form.send}
          </Button>
        )
      }
    >
      {view?.mayRate && (
        <RatingForm
          about={about}
          form={form}
          problems={problems}
          onLevel={rating.choose}
          onReason={rating.toggle}
          onWrite={rating.write}
          onHide={rating.hide}
        />
      )}
      {view?.mine && <RatedCard about={about} mine={view.mine} />}
      {view && !view.mayRate && !view.mine && (
        <Empty icon="later" title={text.late} text={text.lateText(view.until)} />
      )}
      {!id && <Empty icon="clock" title={words.case.noneTitle} text={words.case.noneText} />}
      <Toast text={told} onEnd={() => setTold(null)} />
    </Page>
  )
}
