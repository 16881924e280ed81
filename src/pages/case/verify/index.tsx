// Is this paper real, and unchanged? For anybody who holds one, signed in or not.
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { VerifiedCard } from '@/components/case/verified-card'
import { Failed } from '@/components/failed'
import { Field } from '@/components/field'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useVerify, type Verifying } from '@/hooks/use-verify'
import { words } from '@/words'
import './index.scss'

const text = words.case.paper.verify
const problems = { number: text.wrongNumber, 'not-ours': text.notOurs } as const

/** 核验文书; opened by hand, by the link in a QR (`code`), or by WeChat's own code (`scene`). */
export default function Verify() {
  const { code = '', scene = '' } = useRouter().params
  const verifying = useVerify(code || scene)
  const { typed, type, problem, go, scan, again } = verifying
  const asked = verifying.code !== null
  return (
    <Page
      title={text.title}
      bar={
        asked ? (
          <Button kind="second" onTap={again}>
            {text.again}
          </Button>
        ) : (
          <Button onTap={go} disabled={typed.trim() === ''}>
            {text.go}
          </Button>
        )
      }
    >
      {asked ? (
        <Answer verifying={verifying} />
      ) : (
        <Card>
          <View className="verify-intro">{text.intro}</View>
          <Field
            label={text.number}
            value={typed}
            onChange={type}
            placeholder={text.placeholder}
            problem={problem && problems[problem]}
          />
          {scan && (
            <Link icon="scan" onTap={() => void scan()}>
              {text.scan}
            </Link>
          )}
        </Card>
      )}
    </Page>
  )
}

function Answer({ verifying: { shown } }: { readonly verifying: Verifying }) {
  if (shown.data) return <VerifiedCard paper={shown.data} />
  const { failure } = shown
  if (!failure) return <Skeleton kind="card" />
  if (failure.code !== 'not-found') {
    return <Failed failure={failure} reload={() => void shown.reload()} />
  }
  const told = failure.detail === 'changed' ? text.changed : text.unknown
  return (
    <Card tone="bad">
      <View className="verify-bad" role="alert">
        {told.title}
      </View>
      <View>{told.text}</View>
    </Card>
  )
}
