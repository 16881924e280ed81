// What does the next-thing card say of each kind of thing, and where do its taps lead?
import { daysBetween, type DateString } from '@/domain/time/date'
import { words } from '@/words'
import { clockText, dateText, relativeDay, timeText, weekdayText } from '@/words/format'
import type { IconName } from '../icon'
import type { NextThing, NextWay } from './next-card'

type To = Parameters<NextWay>

export interface NextWords {
  readonly heading: string
  readonly figure: string
  readonly place: string
  readonly note: string
  readonly open: To
  readonly todo: {
    readonly icon: IconName
    readonly tone: 'main' | 'wait' | 'bad'
    readonly text: string
    readonly act: string
    readonly to: To
  }
}

type Kind<K extends NextThing['kind']> = Extract<NextThing, { kind: K }>

/** The words of one next thing. */
export function nextWords(next: NextThing, today: DateString): NextWords {
  switch (next.kind) {
    case 'booking':
      return bookingWords(next, today)
    case 'correction':
      return correctionWords(next)
    case 'deferred':
      return deferredWords(next)
    case 'draft':
      return draftWords(next)
    case 'collect':
      return collectWords(next)
  }
}

const text = words.home.next

function bookingWords({ booking }: Kind<'booking'>, today: DateString): NextWords {
  const { date, start, office, serviceName, forRelative, bring } = booking
  const isNear = Math.abs(daysBetween(today, date)) <= 2
  const heading = booking.status === 'offered' ? text.offered : text.heading
  const service =
    forRelative === null ? serviceName : words.home.cases.forRelative(serviceName, forRelative)
  const carry = bring.length === 0 ? [] : [text.bring(bring.map(({ name }) => name))]
  return {
    heading: isNear ? heading : `${heading}${words.common.dot}${weekdayText(date)}`,
    figure: `${isNear ? relativeDay(date, today) : dateText(date, today)} ${timeText(start)}`,
    place: [office.name, office.floor].filter(Boolean).join(words.common.dot),
    note: [service, ...carry].join(words.common.dot),
    open: [booking.status === 'held' ? 'confirm' : 'ticket', booking.id],
    todo: bookingTodo(booking)
  }
}

function bookingTodo(booking: Kind<'booking'>['booking']): NextWords['todo'] {
  const { id, caseId, status, missing, holdUntil, moved } = booking
  const ticket: To = ['ticket', id]
  if (status === 'held') {
    return {
      icon: 'later',
      tone: 'wait',
      text: text.held,
      act: text.confirmHold,
      to: ['confirm', id]
    }
  }
  if (status === 'offered') {
    const until = holdUntil === null ? '' : text.offeredUntil(clockText(holdUntil))
    return { icon: 'later', tone: 'wait', text: until, act: text.offeredSee, to: ticket }
  }
  if (status !== 'booked') {
    const where = status === 'checked-in' ? text.checkedIn : text.called
    return { icon: 'bell', tone: 'main', text: where, act: text.ticket, to: ticket }
  }
  if (moved) {
    return { icon: 'info', tone: 'wait', text: text.moved, act: text.movedSee, to: ticket }
  }
  if (missing.length === 0) {
    return { icon: 'ok', tone: 'main', text: text.complete, act: text.ticket, to: ticket }
  }
  const names = missing.map(({ name }) => name)
  return {
    icon: 'warn',
    tone: 'wait',
    text: text.missing(names),
    act: text.supply,
    to: ['checklist', caseId]
  }
}

function correctionWords({ caseId, serviceName, count, due }: Kind<'correction'>): NextWords {
  return {
    heading: text.todo,
    figure: text.correction(count),
    place: serviceName,
    note: text.correctionNote(due),
    open: ['notice', caseId],
    todo: {
      icon: 'warn',
      tone: 'bad',
      text: text.correctionSee,
      act: text.seeWhat,
      to: ['notice', caseId]
    }
  }
}

function deferredWords({ caseId, serviceName, names, due }: Kind<'deferred'>): NextWords {
  return {
    heading: text.todo,
    figure: text.deferred(names.length),
    place: serviceName,
    note: text.deferredNote(due),
    open: ['progress', caseId],
    todo: {
      icon: 'later',
      tone: 'wait',
      text: text.missing(names),
      act: text.supply,
      to: ['checklist', caseId]
    }
  }
}

function draftWords({ caseId, serviceName, missingCount }: Kind<'draft'>): NextWords {
  const ready = missingCount === 0
  return {
    heading: text.heading,
    figure: ready ? text.draftReady : text.draftMissing(missingCount),
    place: serviceName,
    note: '',
    open: ['checklist', caseId],
    todo: {
      icon: ready ? 'ok' : 'list',
      tone: 'main',
      text: ready ? text.draftReadyNote : text.draftNote,
      act: ready ? text.book : text.goOn,
      to: ['checklist', caseId]
    }
  }
}

function collectWords({ caseId, serviceName, officeName }: Kind<'collect'>): NextWords {
  return {
    heading: text.todo,
    figure: text.collect,
    place: serviceName,
    note: officeName,
    open: ['progress', caseId],
    todo: {
      icon: 'ok',
      tone: 'main',
      text: officeName,
      act: text.collectSee,
      to: ['progress', caseId]
    }
  }
}
