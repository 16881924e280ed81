// All rules of an office that it may set, in groups with plain words.
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { entryBounds } from '@/domain/booking/rule-entries'
import { staffWords } from '@/words/staff'
import { RuleCard } from './rule-card'
import { RuleEntry } from './rule-entry'
import './rules-form.scss'

export interface RulesFormProps {
  readonly view: Output<'office-rules.show'>
  readonly text: (id: string) => string
  readonly wrong: (id: string) => boolean
  readonly onWrite: (id: string, text: string) => void
  /** Cards of other kinds, after the counters. */
  readonly children?: ReactNode
}

/** So many groups stand below the hours; the others beside them. */
const BELOW = 2

/** Two columns where there is room: a card stays in its own, however long it grows. */
export function RulesForm(props: RulesFormProps) {
  const { groups } = staffWords.office
  return (
    <View className="rules-form">
      <View>
        <HoursCard {...props} />
        <LanesCard {...props} />
        {props.children}
        <ServicesCard {...props} />
        {groups.slice(0, BELOW).map((group) => (
          <GroupCard key={group.title} {...group} {...props} />
        ))}
      </View>
      <View>
        {groups.slice(BELOW).map((group) => (
          <GroupCard key={group.title} {...group} {...props} />
        ))}
      </View>
    </View>
  )
}

type Group = (typeof staffWords.office.groups)[number]

function GroupCard({ title, rules, ...form }: RulesFormProps & Group) {
  return (
    <RuleCard title={title}>
      {rules.map((id) => (
        <Numbered key={id} id={id} {...staffWords.office.rule[id]} {...form} />
      ))}
    </RuleCard>
  )
}

function HoursCard(props: RulesFormProps) {
  const { hours, rule } = staffWords.office
  return (
    <RuleCard title={hours.title} note={hours.note}>
      <Numbered id="slotMinutes" {...rule.slotMinutes} {...props} />
      {hours.days.map((name, index) => (
        <Numbered
          key={name}
          id={`hours.${index + 1}`}
          name={name}
          long
          placeholder={hours.off}
          {...props}
        />
      ))}
    </RuleCard>
  )
}

function LanesCard(props: RulesFormProps) {
  const { lanes: text } = staffWords.office
  const { rules, counters } = props.view
  const names = (ids: readonly string[]) =>
    text.counters(counters.filter(({ id }) => ids.includes(id)).map(({ name }) => name))
  return (
    <RuleCard title={text.title}>
      {rules.lanes.map(({ id, name, counters: own }) => (
        <View key={id} role="group" aria-label={name || text.all}>
          <View className="rules-lane">
            <View className="rules-lane-name">{name || text.all}</View>
            <View className="rules-lane-note">{names(own)}</View>
          </View>
          <Numbered
            id={`lanes.${id}.staff`}
            name={text.field(name || text.all, text.staff)}
            unit={text.staffUnit}
            {...props}
          />
          <Numbered
            id={`lanes.${id}.minutes`}
            name={text.field(name || text.all, text.minutes)}
            unit={text.minutesUnit}
            {...props}
          />
        </View>
      ))}
    </RuleCard>
  )
}

function ServicesCard(props: RulesFormProps) {
  const { services: text } = staffWords.office
  const { rules, services } = props.view
  const long = services.filter(({ id }) => rules.serviceMinutes[id] !== undefined)
  if (long.length === 0) return null
  return (
    <RuleCard title={text.title}>
      {long.map(({ id, name }) => (
        <Numbered key={id} id={`serviceMinutes.${id}`} name={name} unit={text.unit} {...props} />
      ))}
    </RuleCard>
  )
}

interface NumberedProps extends RulesFormProps {
  readonly id: string
  readonly name: string
  readonly unit?: string | undefined
  readonly note?: string
  readonly long?: boolean
  readonly placeholder?: string
}

function Numbered({ id, name, unit, note, long, placeholder, ...form }: NumberedProps) {
  const { text, wrong, onWrite } = form
  const { problem } = staffWords.office
  const bounds = entryBounds(id)
  const said = bounds
    ? problem.number(bounds)
    : id.startsWith('hours')
      ? problem.hours
      : problem.time
  return (
    <RuleEntry
      {...{ name, unit, note, long, placeholder }}
      value={text(id)}
      onChange={(value) => onWrite(id, value)}
      problem={wrong(id) ? said : null}
    />
  )
}
