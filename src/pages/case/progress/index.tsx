// How far is my case, until when, and what can I do now?
import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { CaseBar, hasBar, type CaseMoves } from '@/components/case/case-bar'
import { CaseBody } from '@/components/case/case-body'
import { DoubtRow } from '@/components/case/doubt-row'
import { LedgerSheet } from '@/components/case/ledger-sheet'
import { Withdraw } from '@/components/case/withdraw'
import { ErrandCards } from '@/components/errand/errand-cards'
import { Empty } from '@/components/empty'
import { FollowRow } from '@/components/notice/follow-row'
import { SubscribeSheet } from '@/components/notice/subscribe-sheet'
import { Page } from '@/components/page'
import { RateRow } from '@/components/rating/rate-row'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useCase, useLedger } from '@/hooks/use-case'
import { useErrands } from '@/hooks/use-errands'
import { useFollow } from '@/hooks/use-follow'
import { usePhone } from '@/hooks/use-phone'
import { useProof } from '@/hooks/use-proof'
import { words } from '@/words'

/** 办理进度. */
export default function Progress() {
  const { id = '' } = useRouter().params
  const { shown, withdraw, withdrawing } = useCase(id)
  const ledger = useLedger(id)
  const proof = useProof(ledger.open ? id : '')
  const errands = useErrands(shown)
  const following = useFollow(id)
  const phone = usePhone()
  const [done, setDone] = useState<string | null>(null)
  const view = shown.data
  const moves: CaseMoves = {
    toChecklist: () => void go(`/pages/apply/checklist/index?id=${id}`),
    toNotice: () => void go(`/pages/apply/notice/index?case=${id}`),
    toTicket: (booking) => void go(`/pages/booking/ticket/index?id=${booking}`),
    toGuide: () => void go(`/pages/apply/guide/index?id=${view?.serviceId ?? ''}`),
    ring: phone.ring
  }
  const takeBack = async () => {
    if (await withdraw()) setDone(words.case.do.withdrawn)
  }
  return (
    <Page
      title={view?.serviceName ?? words.case.progressTitle}
      {...pageState(shown)}
      state={id ? shown.state : 'ready'}
      skeleton="cards"
      refused={withdrawing.failure}
      onRefusedClose={withdrawing.clear}
      bar={view && hasBar(view) && <CaseBar view={view} moves={moves} />}
    >
      {view && (
        <CaseBody
          view={view}
          onPaper={(paper) => void go(`/pages/case/papers/index?id=${id}&paper=${paper}`)}
          errands={<ErrandCards errands={view.errands} acts={errands} />}
          onFetch={(document) => void go(`/pages/case/fetch/index?id=${id}&document=${document}`)}
          onDelivery={() => void go(`/pages/case/delivery/index?id=${id}`)}
          onCase={(other) => void Taro.redirectTo({ url: at('progress', other) })}
          onBundle={(bundle) => void go(`/pages/apply/bundle/index?id=${bundle}`)}
          onRing={phone.ring}
          onLedger={ledger.start}
          follow={<FollowRow ahead={following.ahead} onTap={() => void following.follow()} />}
          rate={<RateRow rating={view.rating} onTap={() => void go(at('rate', id))} />}
        />
      )}
      {!id && <Empty icon="clock" title={words.case.noneTitle} text={words.case.noneText} />}
      {view?.applicant === null && (
        <DoubtRow onTap={() => void go(`/pages/people/concerns/index?case=${id}`)} />
      )}
      {view && <Withdraw view={view} busy={withdrawing.busy} onWithdraw={() => void takeBack()} />}
      <LedgerSheet ledger={ledger} proof={proof} code={view?.code ?? null} />
      <SubscribeSheet question={following.question} />
      <Toast text={following.told} onEnd={following.clear} />
      <Toast text={errands.told} onEnd={errands.clear} />
      <Toast text={done} onEnd={() => setDone(null)} />
      <Toast text={phone.failed && words.case.do.callFailed(phone.failed)} onEnd={phone.clear} />
    </Page>
  )
}

/** A page of this package about a case. */
function at(page: 'rate' | 'progress', caseId: string) {
  return `/pages/case/${page}/index?id=${caseId}`
}

function go(url: string) {
  return Taro.navigateTo({ url })
}
