// Who am I here, what belongs to me, and how do I want it shown?
import Taro from '@tarojs/taro'
import { Card } from '@/components/card'
import { Chip } from '@/components/chip'
import { Page } from '@/components/page'
import { PersonCard } from '@/components/people/person-card'
import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { SignInPanel } from '@/components/staff/sign-in-panel'
import { useSurroundings } from '@/components/surroundings'
import { ToggleRow } from '@/components/toggle-row'
import { placesOf } from '@/domain/person/staff-place'
import { useCare } from '@/hooks/use-care'
import { useDesktopSignIn } from '@/hooks/use-desktop-sign-in'
import { useMe, type Me } from '@/hooks/use-me'
import { useShown } from '@/hooks/use-shown'
import { useWide } from '@/hooks/use-wide'
import { words } from '@/words'

const text = words.home.me
/** WeChat signs in by itself. */
const isBrowser = process.env.TARO_ENV === 'h5'

/** 我的. */
export default function MePage() {
  const { shown, demo } = useMe()
  const { signIn, identify } = useSurroundings()
  const isDesktop = useWide() && isBrowser
  const signedOut = shown.failure?.code === 'not-signed-in'
  const me = shown.data ?? null
  return (
    <Page
      tab
      title={words.common.tabs.me}
      state={signedOut ? 'ready' : shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cards"
    >
      <PersonCard me={me} onSignIn={signIn} onIdentify={identify} />
      {isDesktop && signedOut && <DesktopSignIn />}
      {me && <Mine me={me} />}
      <Look />
      {me && me.roles.length > 0 && <Staff me={me} />}
      {demo && <Demo isSignedIn={me !== null} />}
    </Page>
  )
}

type Person = NonNullable<Me['shown']['data']>

function Mine({ me }: { me: Person }) {
  const unread = me.unread > 0 && (
    <Chip tone="bad" icon="bell">
      {text.unread(me.unread)}
    </Chip>
  )
  return (
    <Card flush>
      <Row
        icon="bell"
        title={text.inbox}
        note={me.unread > 0 ? undefined : text.inboxNone}
        right={unread || undefined}
        onTap={() => open('/pages/inbox/index')}
      />
      <Row
        icon="mobile"
        title={words.notice.settings.title}
        note={words.notice.settings.entryNote}
        onTap={() => open('/pages/inbox/settings/index')}
      />
      <Row
        icon="ticket"
        title={words.booking.missed.mine.title}
        note={words.booking.missed.mine.entryNote}
        onTap={() => open('/pages/booking/mine/index')}
      />
      <Row
        icon="card"
        title={text.identity}
        note={me.name === null ? text.unknownText : undefined}
        onTap={() => open('/pages/people/identity/index')}
      />
      <Row
        icon="people"
        title={text.relatives}
        note={text.relativesNote}
        onTap={() => open('/pages/people/relatives/index')}
      />
      <Row
        icon="wallet"
        title={text.wallet}
        note={text.walletNote}
        onTap={() => open('/pages/apply/wallet/index')}
      />
      <Row
        icon="talk"
        title={words.concern.title}
        note={words.concern.entryNote}
        onTap={() => open('/pages/people/concerns/index')}
      />
    </Card>
  )
}

function Look() {
  const [care, setCare] = useCare()
  return (
    <Card flush>
      <ToggleRow icon="text" title={text.care} note={text.careNote} on={care} onChange={setCare} />
      <Row
        icon="shield"
        title={text.verify}
        note={text.verifyNote}
        onTap={() => open('/pages/case/verify/index')}
      />
    </Card>
  )
}

function Staff({ me }: { me: Person }) {
  const roles = me.roles.map((role) => words.common.roles[role]).join(words.common.listComma)
  return (
    <Section title={text.staff}>
      <Card flush>
        <Row
          icon="desk"
          title={text.desk}
          note={[me.officeName, roles].filter(Boolean).join(words.common.dot)}
          onTap={() => open(staffUrl(me.roles))}
        />
      </Card>
    </Section>
  )
}

/** Where somebody with these roles begins. */
function staffUrl(roles: Person['roles']): string {
  return `/pages/staff/${placesOf(roles)[0] ?? 'desk'}/index`
}

/** On a desktop: the code that the staff scan with their phones. */
function DesktopSignIn() {
  const toWork = ({ roles }: Pick<Person, 'roles'>) => {
    void Taro.reLaunch({ url: staffUrl(roles) })
  }
  const { renew, ...signIn } = useDesktopSignIn(useShown(), toWork)
  return <SignInPanel {...signIn} onRenew={renew} />
}

function Demo({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <Section title={text.demo}>
      <Card flush>
        <Row
          icon="people"
          title={text.demoPeople}
          note={text.demoPeopleNote}
          onTap={() => open('/pages/demo/people/index')}
        />
        <Row
          icon="clock"
          title={text.demoClock}
          note={text.demoClockNote}
          onTap={() => open('/pages/demo/clock/index')}
        />
        {isSignedIn && (
          <Row
            icon="mobile"
            title={text.demoPhone}
            note={text.demoPhoneNote}
            onTap={() => open('/pages/demo/phone/index')}
          />
        )}
      </Card>
    </Section>
  )
}

function open(url: string) {
  void Taro.navigateTo({ url })
}
