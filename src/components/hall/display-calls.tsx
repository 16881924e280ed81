// The numbers that are called now, as large as the screen allows: who, and to which counter.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import type { Instant } from '@/domain/time/instant'
import './display-calls.scss'

type Hall = Output<'hall.show'>
type Counter = Hall['counters'][number]

/** A counter with somebody at it, or on the way to it. */
export interface CalledCounter extends Counter {
  readonly number: string
  readonly calledAt: Instant
}

export interface DisplayCallsProps {
  readonly calls: readonly CalledCounter[]
  /** Which of them flash. */
  readonly isFresh: (call: CalledCounter) => boolean
}

/** As many as can be read from 8 m. */
export const LARGE = 3

const text = words.hall.display

/** Whoever is awaited before whoever is there already, the last one called first. */
export function calledCounters({ counters }: Hall): CalledCounter[] {
  return counters
    .flatMap((one) => {
      const { number, calledAt } = one
      return number === null || calledAt === null ? [] : [{ ...one, number, calledAt }]
    })
    .sort((a, b) => rank(a) - rank(b) || b.calledAt - a.calledAt)
}

/** One row a call; read aloud by a screen reader as it changes. */
export function DisplayCalls({ calls, isFresh }: DisplayCallsProps) {
  if (calls.length === 0) {
    return (
      <View className="display-calls display-calls-none">
        <View className="display-nobody">{text.nobody}</View>
        <View className="display-nobody-text">{text.nobodyText}</View>
      </View>
    )
  }
  return (
    <View className="display-calls" role="log" aria-live="polite">
      {calls.slice(0, LARGE).map((call) => (
        <Call key={`${call.id} ${call.calledAt}`} call={call} fresh={isFresh(call)} />
      ))}
    </View>
  )
}

function Call({ call, fresh }: { readonly call: CalledCounter; readonly fresh: boolean }) {
  const { number, name, status, calls } = call
  const isCalled = status === 'called'
  const state = isCalled ? (calls > 1 ? text.again(calls) : text.to) : text.serving
  const names = ['display-call', isCalled && 'display-call-on', fresh && 'display-call-fresh']
  return (
    <View className={names.filter(Boolean).join(' ')}>
      <View className="display-call-number">{number}</View>
      <View className="display-call-where">
        <View className="display-call-state">{state}</View>
        <View className="display-call-counter">{words.hall.shortCounter(name)}</View>
      </View>
    </View>
  )
}

function rank({ status }: Counter): number {
  return status === 'called' ? 0 : 1
}
