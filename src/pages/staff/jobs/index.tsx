// Does what happens by itself happen, and do messages get out? For the administrator.
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Choices } from '@/components/choices'
import { Confirm } from '@/components/confirm'
import { DeadList } from '@/components/jobs/dead-list'
import { JobList } from '@/components/jobs/job-list'
import { OutboxCard } from '@/components/jobs/outbox-card'
import { StaffPage } from '@/components/staff/staff-page'
import { Toast } from '@/components/toast'
import { useJobs, type Jobs } from '@/hooks/use-jobs'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { useWide } from '@/hooks/use-wide'
import { staffWords } from '@/words/staff'
import './index.scss'

const parts = ['jobs', 'outbox'] as const
type Part = (typeof parts)[number]

/** 系统运行: jobs and outbox side by side at a desk, one at a time on a phone. */
export default function StaffJobs() {
  const rail = useStaffRail('jobs')
  const jobs = useJobs()
  const { shown, act } = jobs
  const text = staffWords.jobs
  return (
    <StaffPage
      title={text.title}
      rail={rail}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      refused={act.failure}
      onRefusedClose={act.clear}
    >
      <Parts jobs={jobs} />
      <Confirm
        open={jobs.dropping !== null}
        title={text.dead.dropTitle}
        text={text.dead.dropText}
        yes={text.dead.drop}
        busy={act.busy}
        onYes={() => void jobs.drop()}
        onNo={() => jobs.askDrop(null)}
      />
      <Toast text={jobs.done && text.dead[jobs.done]} onEnd={jobs.seen} />
    </StaffPage>
  )
}

function Parts({ jobs }: { jobs: Jobs }) {
  const wide = useWide()
  const [part, setPart] = useState<Part>('jobs')
  const [open, setOpen] = useState<string | null>(null)
  const shown = jobs.shown.data
  if (!shown) return null
  const text = staffWords.jobs
  const list = <JobList shown={shown} open={open} onOpen={setOpen} />
  const summary = (
    <View className="jobs-summary" role="status">
      {text.summary(shown.jobs)}
    </View>
  )
  if (wide) {
    return (
      <>
        {summary}
        <View className="jobs-columns">
          {list}
          <View className="jobs-side">
            <Outbox jobs={jobs} />
          </View>
        </View>
      </>
    )
  }
  return (
    <>
      <Choices
        label={text.parts.label}
        options={parts.map((id) => ({ id, name: text.parts[id] }))}
        chosen={part}
        onChoose={setPart}
        inLine
      />
      {part === 'jobs' && summary}
      {part === 'jobs' ? list : <Outbox jobs={jobs} />}
    </>
  )
}

function Outbox({ jobs }: { jobs: Jobs }) {
  const { shown, letters, act } = jobs
  if (!shown.data) return null
  const { now, outbox } = shown.data
  return (
    <>
      <OutboxCard outbox={outbox} now={now} />
      {letters.data && (
        <DeadList
          letters={letters.data}
          now={now}
          busy={act.busy}
          onRetry={(id) => void jobs.retry(id)}
          onDrop={jobs.askDrop}
        />
      )}
    </>
  )
}
