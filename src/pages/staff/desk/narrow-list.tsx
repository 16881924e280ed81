// The desk on a phone: who comes and what waits; the field for a code within the thumb's reach.
import { useState } from 'react'
import Taro from '@tarojs/taro'
import { DeskCode } from '@/components/desk/desk-code'
import { DeskList } from '@/components/desk/desk-list'
import { DeskTop } from '@/components/desk/desk-top'
import { Card } from '@/components/card'
import { Row } from '@/components/row'
import { StaffPage } from '@/components/staff/staff-page'
import { useDesk } from '@/hooks/use-desk'
import { canScan, scanCode } from '@/hooks/use-scan'
import { useStaffRail } from '@/hooks/use-staff-rail'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { WalkInDialog } from './walk-in'

/** Opens a case as a page of its own, so that 返回 leads back here. */
export function NarrowList(props: { readonly active: boolean; readonly receiving: boolean }) {
  const { active } = props
  const { shown, checkIn, checkingIn } = useDesk(active)
  const rail = useStaffRail('desk')
  const [receiving, receive] = useState(props.receiving)
  const desk = shown.data
  const check = async (code: string | null) => {
    const caseId = code && (await checkIn(code))
    if (caseId) open(caseId)
  }
  const scan = async () => check(await scanCode())
  return (
    <StaffPage
      rail={rail}
      title={staffWords.staff.deskTitle}
      className="desk-phone"
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="rows"
      refused={checkingIn.failure}
      onRefusedClose={checkingIn.clear}
      bar={
        <DeskCode
          busy={checkingIn.busy}
          onCode={(code) => void check(code)}
          onScan={canScan ? () => void scan() : undefined}
        />
      }
    >
      {desk && (
        <>
          <DeskTop desk={desk} />
          <Ways onWalkIn={() => receive(true)} />
          <Card flush>
            <DeskList
              desk={desk}
              part="receive"
              cursor={null}
              openId={null}
              onOpen={(entry) => open(entry.caseId)}
            />
          </Card>
        </>
      )}
      {receiving && (
        <WalkInDialog
          wide={false}
          onClose={() => receive(false)}
          onReceived={(caseId) => {
            receive(false)
            open(caseId)
          }}
        />
      )}
    </StaffPage>
  )
}

/** For people without a booking; and the way onto a desktop. */
function Ways({ onWalkIn }: { readonly onWalkIn: () => void }) {
  const { walkIn } = staffWords.staff
  const { signIn } = words
  return (
    <Card flush>
      <Row icon="plus" title={walkIn.open} note={walkIn.never} onTap={onWalkIn} />
      <Row icon="desk" title={signIn.row} note={signIn.rowNote} onTap={() => void toSignIn()} />
    </Card>
  )
}

function open(caseId: string) {
  void Taro.navigateTo({ url: `/pages/staff/desk/index?case=${caseId}` })
}

/** In WeChat the camera comes first; elsewhere the code is typed there. */
async function toSignIn() {
  const code = canScan ? await scanCode() : ''
  if (code === null) return
  await Taro.navigateTo({ url: `/pages/staff/sign-in/index?code=${encodeURIComponent(code)}` })
}
