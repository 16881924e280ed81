// The desk on a phone: who comes and what waits; the field for a code within the thumb's reach.
import Taro from '@tarojs/taro'
import { DeskCode } from '@/components/desk/desk-code'
import { DeskList } from '@/components/desk/desk-list'
import { DeskTop } from '@/components/desk/desk-top'
import { Card } from '@/components/card'
import { Page } from '@/components/page'
import { canScan, scanCode, useDesk } from '@/hooks/use-desk'
import { words } from '@/words'

/** Opens a case as a page of its own, so that 返回 leads back here. */
export function NarrowList({ active }: { readonly active: boolean }) {
  const { shown, checkIn, checkingIn } = useDesk(active)
  const desk = shown.data
  const check = async (code: string | null) => {
    const caseId = code && (await checkIn(code))
    if (caseId) open(caseId)
  }
  const scan = async () => check(await scanCode())
  return (
    <Page
      title={words.staff.deskTitle}
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
    </Page>
  )
}

function open(caseId: string) {
  void Taro.navigateTo({ url: `/pages/staff/desk/index?case=${caseId}` })
}
