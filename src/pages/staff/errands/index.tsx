// Where do I go next, and what do I carry (grid worker)? Whom do we still call (dispatcher)? ZJ-30.
import { useMe } from '@/hooks/use-me'
import { CallBacks } from './call-backs'
import { WorkerDay } from './worker-day'

/** 网格任务: the worker's way; for who only watches, the calls afterwards. */
export default function StaffErrands() {
  const { shown } = useMe()
  const roles = shown.data?.roles ?? []
  const works = roles.includes('grid-worker')
  const watches = roles.includes('dispatcher')
  return watches && !works ? <CallBacks me={shown} /> : <WorkerDay me={shown} />
}
