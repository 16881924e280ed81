// How far is the file? And where the line broke: go on from there.
import { View } from '@tarojs/components'
import { words } from '@/words'
import { Button } from '../button'
import { Refused } from '../refused'
import './upload-progress.scss'

type Trouble =
  | { readonly kind: 'not-permitted' | 'unreadable' }
  | {
      readonly kind: 'too-large'
      readonly bytes: number
    }

export interface UploadProgressProps {
  readonly uploading: {
    readonly state: 'idle' | 'preparing' | 'sending' | 'stopped'
    readonly percent: number
    readonly at: number
    readonly of: number
    readonly failure: {
      readonly code: string
      readonly title: string
      readonly text: string
    } | null
    readonly trouble: Trouble | null
  }
  readonly onGoOn: () => void
  readonly onGiveUp: () => void
}

/** Nothing while nothing is under way and nothing went wrong. */
export function UploadProgress({ uploading, onGoOn, onGiveUp }: UploadProgressProps) {
  const { state, percent, at, of, failure, trouble } = uploading
  const text = words.document.upload
  if (trouble) return <Stuck text={troubleText(trouble)} onClose={onGiveUp} />
  if (state === 'idle') return <Refused failure={failure} onClose={onGiveUp} />
  if (state === 'stopped') {
    return (
      <View className="upload" role="alert">
        <View>{failure?.code === 'offline' ? text.stopped(percent) : failure?.text}</View>
        <Bar percent={percent} />
        <View className="upload-acts">
          <Button kind="quiet" size="small" onTap={onGiveUp}>
            {text.giveUp}
          </Button>
          <Button size="small" onTap={onGoOn}>
            {text.goOn}
          </Button>
        </View>
      </View>
    )
  }
  const said = state === 'preparing' ? text.preparing : text.busy(percent)
  return (
    <View className="upload" role="status">
      <View>{of > 1 ? `${said}${words.common.dot}${text.count(at, of)}` : said}</View>
      <Bar percent={percent} />
    </View>
  )
}

function Bar({ percent }: { percent: number }) {
  return (
    <View
      className="upload-bar"
      role="progressbar"
      aria-label={words.document.upload.label}
      aria-valuenow={percent}
    >
      <View className="upload-run" style={{ width: `${percent}%` }} />
    </View>
  )
}

function Stuck({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <View className="upload upload-stuck" role="alert">
      <View>{text}</View>
      <View className="upload-acts">
        <Button kind="second" size="small" onTap={onClose}>
          {words.common.done}
        </Button>
      </View>
    </View>
  )
}

function troubleText(trouble: Trouble): string {
  const { noCamera, unreadable, tooLarge } = words.document.upload
  if (trouble.kind === 'too-large') return tooLarge(trouble.bytes)
  return trouble.kind === 'not-permitted' ? noCamera : unreadable
}
