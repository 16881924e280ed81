// What a grid worker has to carry, as their own list says it.
import type { Output } from '@/contract/calls'
import type { Host } from '../environment/host'
import { ask } from './ask'

type AnyTask = Output<'errand.list'>['grids'][number]['errands'][number]
type Carried = Exclude<AnyTask, { kind: 'tell' }>

/** The errand of a case that the demo's grid worker may take, or has taken. */
export async function carriedFor(host: Host, caseId: string): Promise<Carried> {
  const { grids } = await ask(host, 'errand.list', {}, await host.signIn('grid-worker'))
  const tasks = grids.flatMap(({ errands }) => errands).filter((task) => task.kind !== 'tell')
  const found = tasks.find((task) => task.caseId === caseId)
  if (!found) throw new Error(`nothing to carry for ${caseId}`)
  return found
}
