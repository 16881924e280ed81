// What runs by itself: how often, when last, when next, and how it stands; a line opens what it did.
import { View } from '@tarojs/components'
import type { Output } from '@/contract/calls'
import type { JobStanding } from '@/domain/job/standing'
import { staffWords } from '@/words/staff'
import { Card } from '../card'
import { Chip, type ChipProps } from '../chip'
import { Icon } from '../icon'
import { Tap } from '../tap'
import './job-list.scss'

type Shown = Output<'jobs.show'>
type Job = Shown['jobs'][number]
type Instant = Shown['now']

export interface JobListProps {
  readonly shown: Shown
  /** The one whose runs are shown. */
  readonly open: string | null
  readonly onOpen: (name: string | null) => void
}

const tones: Readonly<Record<JobStanding, ChipProps['tone']>> = {
  failing: 'bad',
  late: 'wait',
  running: 'info',
  well: 'ok',
  new: 'plain'
}

/** Those that need somebody come first, as the cloud has put them. */
export function JobList({ shown, open, onOpen }: JobListProps) {
  const { heads } = staffWords.jobs
  return (
    <Card flush className="job-list">
      <View className="job-line job-heads">
        <View>{heads.name}</View>
        <View>{heads.schedule}</View>
        <View>{heads.last}</View>
        <View>{heads.next}</View>
        <View>{heads.standing}</View>
      </View>
      {shown.jobs.map((job) => (
        <View key={job.name} className="job">
          <JobLine
            job={job}
            now={shown.now}
            isOpen={job.name === open}
            onTap={() => onOpen(job.name === open ? null : job.name)}
          />
          <Trouble job={job} now={shown.now} />
          {job.name === open && <Runs job={job} now={shown.now} />}
        </View>
      ))}
    </Card>
  )
}

interface LineProps {
  readonly job: Job
  readonly now: Instant
  readonly isOpen: boolean
  readonly onTap: () => void
}

function JobLine({ job, now, isOpen, onTap }: LineProps) {
  const text = staffWords.jobs
  const name = text.names[job.name]
  return (
    <Tap className="job-line" label={text.runsLabel(name)} onTap={onTap}>
      <View className="job-name">
        {name}
        <Icon name={isOpen ? 'up' : 'down'} tone="faint" className="job-arrow" />
      </View>
      <View className="job-times">
        <View className="job-schedule">{text.schedule(job.schedule)}</View>
        <View className="job-last">
          <View className="job-word">{text.heads.last}</View>
          {text.last(job, now)}
        </View>
        <View className="job-next">
          <View className="job-word">{text.heads.next}</View>
          {text.next(job.nextAt, now)}
        </View>
      </View>
      <View className="job-standing">
        <Chip tone={tones[job.standing]}>{text.standings[job.standing]}</Chip>
      </View>
    </Tap>
  )
}

function Trouble({ job, now }: { job: Job; now: Instant }) {
  const text = staffWords.jobs
  if (job.standing === 'late') return <View className="job-trouble">{text.lateHelp}</View>
  if (job.failingSince === null) return null
  return (
    <View className="job-trouble">
      {text.failing(job.failingSince, now)}
      <View className="job-error">{job.error}</View>
    </View>
  )
}

function Runs({ job, now }: { job: Job; now: Instant }) {
  const text = staffWords.jobs
  return (
    <View className="job-runs">
      <View>{text.counts(job)}</View>
      {job.recent.length === 0 && <View>{text.noRuns}</View>}
      {job.recent.map((run, index) => (
        <View key={index} className={run.error === null ? '' : 'job-run-bad'}>
          {text.run(run, now)}
        </View>
      ))}
    </View>
  )
}
