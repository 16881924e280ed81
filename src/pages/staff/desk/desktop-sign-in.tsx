// A desk before which nobody is signed in: the code to scan, and in the demo whom to be.
import Taro from '@tarojs/taro'
import { SignInPanel } from '@/components/staff/sign-in-panel'
import { Page } from '@/components/page'
import { Button } from '@/components/button'
import { useSurroundings } from '@/components/surroundings'
import { placesOf } from '@/domain/person/staff-place'
import type { StaffRole } from '@/domain/person/role'
import { useDesktopSignIn } from '@/hooks/use-desktop-sign-in'
import { useMe } from '@/hooks/use-me'
import { useShown } from '@/hooks/use-shown'
import { words } from '@/words'
import { staffWords } from '@/words/staff'

/** In the place of the desk; the page begins anew once somebody is signed in. */
export function DesktopSignIn() {
  const { demo } = useMe()
  const { signIn } = useSurroundings()
  const toWork = ({ roles }: { readonly roles: readonly StaffRole[] }) => {
    void Taro.reLaunch({ url: `/pages/staff/${placesOf(roles)[0] ?? 'desk'}/index` })
  }
  const { renew, ...offered } = useDesktopSignIn(useShown(), toWork)
  return (
    <Page title={staffWords.staff.deskTitle}>
      <SignInPanel {...offered} onRenew={renew} />
      {demo && (
        <Button kind="second" wide onTap={signIn}>
          {words.signIn.panel.demo}
        </Button>
      )}
    </Page>
  )
}
