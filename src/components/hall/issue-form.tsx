// What a clerk asks before giving a number: for what, or only which kind; does it go first; how many.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { Agree } from '../agree'
import { Choices } from '../choices'
import { Row } from '../row'
import { SearchBox } from '../search-box'
import { ServiceRows } from '../service-rows'
import { Link } from '../link'
import './issue-form.scss'

type Service = Output<'service.search'>['services'][number]
type Lane = Output<'hall.desk'>['lanes'][number]

interface Form {
  readonly priority: boolean
  readonly places: number
  readonly lane: string | null
}

export interface IssueFormProps {
  readonly lanes: readonly Lane[]
  readonly query: string
  /** What the words have found; undefined until they are answered. */
  readonly services: readonly Service[] | undefined
  readonly service: Service | null
  readonly form: Form
  readonly onQuery: (query: string) => void
  readonly onChoose: (service: Service | null) => void
  readonly onFill: (part: Partial<Form>) => void
}

/** The id by which the field for the words is found. */
export const issueId = 'issue-ticket'

/** As many as fit without scrolling; more words find the rest. */
const MOST_SERVICES = 4
/** As many as come in one car. */
const PLACES = [1, 2, 3, 4, 5, 6].map((places) => ({
  id: String(places),
  name: words.hall.people(places)
}))
/** No lane of an office has this id. */
const ANY = 'by-service'

const text = words.hall.counter.issue

/** Nothing has to be filled in: whoever has come gets a number. */
export function IssueForm(props: IssueFormProps) {
  const { lanes, form, onFill } = props
  return (
    <View>
      <WhichService {...props} />
      {lanes.length > 1 && (
        <View className="issue-part">
          <Choices
            titled
            label={text.lane}
            options={[{ id: ANY, name: text.any }, ...lanes]}
            chosen={form.lane ?? ANY}
            onChoose={(id) => onFill({ lane: id === ANY ? null : id })}
          />
        </View>
      )}
      <View className="issue-part">
        <Agree
          text={text.priority}
          given={form.priority}
          onChange={(priority) => onFill({ priority })}
        />
      </View>
      <View className="issue-part">
        <Choices
          titled
          label={text.places}
          options={PLACES}
          chosen={String(form.places)}
          onChoose={(places) => onFill({ places: Number(places) })}
        />
      </View>
      <View className="issue-note">{text.never}</View>
    </View>
  )
}

function WhichService({ query, services, service, onQuery, onChoose }: IssueFormProps) {
  if (service) {
    return (
      <Row
        icon="list"
        title={service.name}
        right={<Link onTap={() => onChoose(null)}>{words.common.remove}</Link>}
      />
    )
  }
  const shown = query.trim() === '' ? [] : (services ?? []).slice(0, MOST_SERVICES)
  const [first] = shown
  const choose = (id: string) => onChoose(shown.find((one) => one.id === id) ?? null)
  return (
    <View id={issueId}>
      <SearchBox
        value={query}
        placeholder={staffWords.staff.walkIn.serviceHint}
        onChange={onQuery}
        onConfirm={() => first && onChoose(first)}
      />
      {shown.length > 0 && <ServiceRows services={shown} onOpen={choose} />}
    </View>
  )
}
