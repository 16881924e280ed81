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
import { useFiles } from '@/hooks/use-files'
import { useWallet, type WalletDocument } from '@/hooks/use-wallet'
import { words } from '@/words'
import './index.scss'

const text = words.document.wallet

/** 我的材料. */
export default function WalletPage() {
  const wallet = useWallet()
  const files = useFiles()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<WalletDocument | null>(null)
  const { shown, upload, keeping, removing } = wallet
  const documents = shown.data?.documents ?? []
  const remove = async () => {
    if (leaving) await wallet.remove(leaving)
    setLeaving(null)
  }
  const see = (document: WalletDocument) => {
    const [first] = document.files
    if (first) void files.see(document.files, first.id)
  }
  return (
    <Page
      title={text.title}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
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
      {documents.length === 0 && <Empty icon="wallet" title={text.empty} text={text.emptyHint} />}
      {documents.length > 0 && (
        <>
          <View className="wallet-intro">{text.intro}</View>
          <WalletRows documents={documents} onSee={see} onRemove={setLeaving} />
        </>
      )}
      <KeepSheets
        open={adding}
        kinds={shown.data?.kinds ?? []}
        relatives={wallet.relatives}
        onClose={() => setAdding(false)}
        onPick={(kind, ownerId, way) => void wallet.add(kind, ownerId, way)}
      />
      <Confirm
        open={leaving !== null}
        title={text.removeTitle(leaving?.name ?? '')}
        text={text.removeText}
        yes={text.remove}
        danger
        busy={removing.busy}
        onYes={() => void remove()}
        onNo={() => setLeaving(null)}
      />
      <Toast text={wallet.kept ? text.kept : null} onEnd={wallet.forgetKept} />
      <Toast
        text={files.failed ? words.document.files.broken : null}
        onEnd={files.clear}
      />
    </Page>
  )
}
