// Which questions do the services of a life event ask together? One that means the same in several
// of them, the same situation with the same options, is asked once (ZJ-7).
import type { Answers } from './condition'
import type { Guide, Situation } from './guide'
import { askedSituations } from './guide-answers'

/** A service, by whatever id it goes here: of the service, or of its case. */
export interface AskingService {
  readonly id: string
  readonly situations: Guide['situations']
}

/** Answers by service. */
export type AnswersOfAll = Readonly<Record<string, Answers>>

export interface SharedQuestion {
  readonly situation: Situation
  /** The services that ask it; it is answered through the first. */
  readonly services: readonly string[]
  readonly chosen: string | null
}

/** The questions to ask now, each once, in the order of the services and of their guides. */
export function askedTogether(
  services: readonly AskingService[],
  answers: AnswersOfAll
): SharedQuestion[] {
  const questions: SharedQuestion[] = []
  for (const service of services) {
    const given = answers[service.id] ?? {}
    for (const situation of askedSituations(service, given)) {
      const at = questions.findIndex((known) => isSame(known.situation, situation))
      const known = questions[at]
      const option = situation.options.find(({ id }) => id === given[situation.id])
      const chosen = known?.chosen ?? option?.id ?? null
      const ids = [...(known?.services ?? []), service.id]
      questions[at < 0 ? questions.length : at] = {
        situation: known?.situation ?? situation,
        services: ids,
        chosen
      }
    }
  }
  return questions
}

/** The answers after one more, which counts for every service that asks the same. */
export function answeredTogether(
  services: readonly AskingService[],
  answers: AnswersOfAll,
  question: SharedQuestion,
  option: string
): Record<string, Answers> {
  const { situation } = question
  return Object.fromEntries(
    services.map((service) => {
      const own = answers[service.id] ?? {}
      const asks = service.situations.some((one) => isSame(one, situation))
      return [service.id, asks ? { ...own, [situation.id]: option } : own]
    })
  )
}

/** The answers of each service, and those of the others to questions that it asks too. */
export function answersSpread(
  services: readonly AskingService[],
  answers: AnswersOfAll
): Record<string, Answers> {
  return Object.fromEntries(
    services.map((to) => {
      const others = services.map((from) => sameAnswers(from, answers[from.id] ?? {}, to))
      return [to.id, Object.assign({}, ...others, answers[to.id]) as Answers]
    })
  )
}

/** What the answers of one service answer in another. */
export function sameAnswers(
  from: AskingService,
  answers: Answers,
  to: AskingService
): Record<string, string> {
  return Object.fromEntries(
    to.situations.flatMap((situation) => {
      const given = answers[situation.id]
      const asked = from.situations.some((one) => isSame(one, situation))
      return asked && given !== undefined ? [[situation.id, given]] : []
    })
  )
}

function isSame(a: Situation, b: Situation): boolean {
  const options = (one: Situation) => one.options.map(({ id }) => id).join()
  return a.id === b.id && options(a) === options(b)
}
