// 现场收件: what a clerk asks somebody who has come without a booking, one step after the other.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { Answers } from '@/domain/service/condition'
import type { Situation } from '@/domain/service/guide'
import { staffWords } from '@/words/staff'
import { Agree } from '../agree'
import { HomeFields, type HomeForm } from '../errand/home-fields'
import { Field } from '../field'
import { SearchBox } from '../search-box'
import { ServiceRows } from '../service-rows'
import { SituationQuestions } from '../service/situation-questions'
import { ToggleRow } from '../toggle-row'
import './walk-in-form.scss'

const text = staffWords.staff.walkIn
/** As many as fit without scrolling; more words find the rest. */
const MOST = 6

export interface ServiceStepProps {
  /** True where there are keys. */
  readonly wide: boolean
  readonly query: string
  /** What the words have found; undefined until they are answered. */
  readonly services: Output<'service.search'>['services'] | undefined
  readonly onQuery: (query: string) => void
  readonly onChoose: (serviceId: string) => void
}

/** The id by which the field of the first step is found. */
export const walkInId = 'walk-in'

/** Which service? Enter takes the first. */
export function ServiceStep({ wide, query, services, onQuery, onChoose }: ServiceStepProps) {
  const shown = services?.slice(0, MOST) ?? []
  const [first] = shown
  return (
    <View id={walkInId}>
      <SearchBox
        value={query}
        placeholder={wide ? text.serviceHintKeys : text.serviceHint}
        onChange={onQuery}
        onConfirm={() => first && onChoose(first.id)}
      />
      <ServiceRows services={shown} onOpen={onChoose} />
      {services?.length === 0 && <View className="walk-in-note">{text.none(query)}</View>}
      {services && services.length > MOST && <View className="walk-in-note">{text.more}</View>}
      <View className="walk-in-note">{text.never}</View>
    </View>
  )
}

export interface QuestionStepProps {
  readonly serviceName: string
  readonly situations: readonly Situation[]
  readonly answers: Answers
  readonly onAnswer: (situation: string, option: string) => void
}

/** Which situation? The answers decide which documents are needed. */
export function QuestionStep({ serviceName, ...questions }: QuestionStepProps) {
  return (
    <View>
      <View className="walk-in-service">{serviceName}</View>
      <View className="walk-in-note">{text.questionsNote}</View>
      <SituationQuestions {...questions} />
    </View>
  )
}

interface Visitor {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  readonly consent: boolean
}

export interface PersonStepProps {
  readonly serviceName: string
  readonly form: Visitor
  readonly problem: (field: keyof Visitor) => string | null
  readonly home: HomeForm & { readonly noPhone: boolean; setNoPhone(noPhone: boolean): void }
  readonly onFill: (part: Partial<Visitor>) => void
}

/** Who is it? Without a phone it is done all the same, and a grid worker tells them how it goes. */
export function PersonStep({ serviceName, form, problem, home, onFill }: PersonStepProps) {
  return (
    <View id={walkInId}>
      <View className="walk-in-service">{serviceName}</View>
      <Field
        label={text.name}
        placeholder={text.nameHint}
        value={form.name}
        maxLength={30}
        problem={problem('name')}
        onChange={(name) => onFill({ name })}
      />
      <Field
        label={text.idNumber}
        placeholder={text.idNumberHint}
        type="idcard"
        value={form.idNumber}
        problem={problem('idNumber')}
        onChange={(idNumber) => onFill({ idNumber })}
      />
      {!home.noPhone && (
        <Field
          label={text.phone}
          placeholder={text.phoneHint}
          type="number"
          value={form.phone}
          problem={problem('phone')}
          onChange={(phone) => onFill({ phone })}
        />
      )}
      <ToggleRow
        icon="bike"
        title={text.noPhone}
        note={text.noPhoneNote}
        on={home.noPhone}
        onChange={(noPhone) => {
          home.setNoPhone(noPhone)
          onFill({ phone: '' })
        }}
      />
      {home.noPhone && (
        <View className="walk-in-home">
          <HomeFields home={home} label={text.home} />
        </View>
      )}
      <Agree
        text={text.consent}
        more={text.consentMore}
        given={form.consent}
        problem={problem('consent')}
        onChange={(consent) => onFill({ consent })}
      />
    </View>
  )
}
