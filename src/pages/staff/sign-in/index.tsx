// Which desktop am I about to sign in, and as whom? Scanned or typed, compared, then approved.
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Field } from '@/components/field'
import { Page } from '@/components/page'
import { useSurroundings } from '@/components/surroundings'
import { useApproveDesktop, type DesktopApproval } from '@/hooks/use-approve-desktop'
import { canScan, scanCode } from '@/hooks/use-scan'
import { words } from '@/words'
import './index.scss'

const text = words.signIn

/** 登录电脑. */
export default function SignInPage() {
  const { code: scanned = '' } = useRouter().params
  const approval = useApproveDesktop(decodeURIComponent(scanned))
  const { me, code, done, approving } = approval
  const hasBar = done || canScan || code !== null
  return (
    <Page
      title={text.title}
      state={me.state}
      failure={me.failure}
      reload={() => void me.reload()}
      skeleton="form"
      refused={approving.failure}
      onRefusedClose={approving.clear}
      bar={hasBar && <Bar approval={approval} />}
    >
      {done && <Empty icon="ok" title={text.done} text={text.doneText} />}
      {!done && code && <Compare approval={approval} code={code} />}
      {!done && !code && <Typing approval={approval} />}
    </Page>
  )
}

function Bar({ approval }: { readonly approval: DesktopApproval }) {
  const { goBack } = useSurroundings()
  const { code, done, approving, approve, forget, read } = approval
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned) read(scanned)
  }
  if (done) return <Button onTap={goBack}>{text.close}</Button>
  if (code) {
    return (
      <>
        <Button kind="second" onTap={forget}>
          {text.confirm.no}
        </Button>
        <Button loading={approving.busy} onTap={() => void approve()}>
          {text.confirm.yes}
        </Button>
      </>
    )
  }
  return (
    <Button icon="scan" onTap={() => void scan()}>
      {text.scan}
    </Button>
  )
}

function Typing({ approval }: { readonly approval: DesktopApproval }) {
  const [typed, setTyped] = useState('')
  return (
    <Card>
      <View className="sign-in-what">{text.typeTitle}</View>
      <View className="sign-in-small">{text.typeText}</View>
      <Field
        label={text.code}
        value={typed}
        maxLength={80}
        problem={approval.wrong ? text.wrong : null}
        onChange={setTyped}
      />
      <Button wide kind="second" disabled={typed.trim() === ''} onTap={() => approval.read(typed)}>
        {text.goOn}
      </Button>
    </Card>
  )
}

function Compare({
  approval,
  code
}: {
  readonly approval: DesktopApproval
  readonly code: string
}) {
  const me = approval.me.data
  const roles = me?.roles.map((role) => words.common.roles[role]).join(words.common.listComma)
  return (
    <Card>
      <View className="sign-in-what">{text.confirm.title}</View>
      <View className="sign-in-small">{text.confirm.compare}</View>
      <View className="sign-in-big">{text.confirm.code(code)}</View>
      <View>{text.confirm.as(me?.name ?? '', roles ?? '', me?.officeName ?? '')}</View>
      <View className="sign-in-careful" role="note">
        {text.confirm.careful}
      </View>
    </Card>
  )
}
