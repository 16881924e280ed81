// Which papers do I keep here, so that I need not take them again (ZJ-7)?
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Confirm } from '@/components/confirm'
import { KeepSheets } from '@/components/document/keep-sheets'
import { UploadProgress } from '@/components/document/upload-progress'
import { WalletRows } from '@/components/document/wallet-rows'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { pageState } from '@/hooks/page-state'
import { useFiles } from '@/hooks/use-files'
import { useWallet, type WalletDocument, type WalletReading } from '@/hooks/use-wallet'
import { words } from '@/words'
import './index.scss'

const text = words.document.wallet

/** 我的材料. */
export default function WalletPage() {
  const wallet = useWallet()
  const [adding, setAdding] = useState(false)
  const { shown, upload, keeping, removing } = wallet
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      skeleton="rows"
      refused={keeping.failure ?? removing.failure}
      onRefusedClose={() => {
        keeping.clear()
        removing.clear()
      }}
      bar={
        <Button
          icon="plus"
          loading={upload.uploading.state === 'sending' || keeping.busy}
          onTap={() => setAdding(true)}
        >
          {text.add}
        </Button>
      }
    >
      <UploadProgress
        uploading={upload.uploading}
        onGoOn={() => void upload.goOn()}
        onGiveUp={upload.giveUp}
      />
      <Documents wallet={wallet} />
      <KeepSheets
        open={adding}
        kinds={shown.data?.kinds ?? []}
        relatives={wallet.relatives}
        onClose={() => setAdding(false)}
        onPick={(kind, ownerId, way) => void wallet.add(kind, ownerId, way)}
      />
      <Toast text={wallet.kept ? text.kept : null} onEnd={wallet.forgetKept} />
    </Page>
  )
}

/** What is kept, to look at and to take out. */
function Documents({ wallet }: { readonly wallet: WalletReading }) {
  const files = useFiles()
  const [leaving, setLeaving] = useState<WalletDocument | null>(null)
  const documents = wallet.shown.data?.documents ?? []
  const remove = async () => {
    if (leaving) await wallet.remove(leaving)
    setLeaving(null)
  }
  const see = (document: WalletDocument) => {
    const [first] = document.files
    if (first) void files.see(document.files, first.id)
  }
  if (documents.length === 0) {
    return <Empty icon="wallet" title={text.empty} text={text.emptyHint} />
  }
  return (
    <>
      <View className="wallet-intro">{text.intro}</View>
      <WalletRows documents={documents} onSee={see} onRemove={setLeaving} />
      <Confirm
        open={leaving !== null}
        title={text.removeTitle(leaving?.name ?? '')}
        text={text.removeText}
        yes={text.remove}
        danger
        busy={wallet.removing.busy}
        onYes={() => void remove()}
        onNo={() => setLeaving(null)}
      />
      <Toast text={files.failed ? words.document.files.broken : null} onEnd={files.clear} />
    </>
  )
}
