// What is this paper, why is it needed, how do I give it, and what if I can't? ZJ-7, ZJ-9.
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Confirm } from '@/components/confirm'
import { CannotCard } from '@/components/document/cannot-card'
import { DocumentExplained } from '@/components/document/document-explained'
import { GivenCard } from '@/components/document/given-card'
import { SharedCard } from '@/components/document/shared-card'
import { SupplySheets } from '@/components/document/supply-sheets'
import { UploadProgress } from '@/components/document/upload-progress'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { useSurroundings } from '@/components/surroundings'
import { Toast } from '@/components/toast'
import { isOpen, type ChecklistItem } from '@/hooks/checklist-groups'
import { pageState } from '@/hooks/page-state'
import { useChecklist, type CaseView, type Checklist } from '@/hooks/use-checklist'
import { useFiles } from '@/hooks/use-files'
import { usePhone } from '@/hooks/use-phone'
import { useSupply } from '@/hooks/use-supply'
import { words } from '@/words'
import './index.scss'

const text = words.document
const ASKING = ['missing', 'deferrable', 'wrong', 'deferred']

/** One document of a checklist. */
export default function DocumentPage() {
  const { case: caseId = '', document: documentId = '' } = useRouter().params
  const checklist = useChecklist(caseId)
  const { shown, supplying } = checklist
  const item = shown.data?.items.find((one) => one.documentId === documentId)
  const supply = useSupply(checklist)
  const open = shown.data !== undefined && item !== undefined && isOpen(shown.data, item)
  const { uploading, goOn, giveUp } = supply.upload
  return (
    <Page
      title={text.title}
      {...pageState(shown)}
      state={caseId ? shown.state : 'ready'}
      skeleton="cards"
      refused={supplying.failure}
      onRefusedClose={supplying.clear}
      bar={item && <Bar item={item} open={open} supply={supply} busy={supplying.busy} />}
    >
      {item && shown.data && (
        <>
          <View className="document-title" role="heading">
            {item.name}
          </View>
          <UploadProgress uploading={uploading} onGoOn={() => void goOn()} onGiveUp={giveUp} />
          <OneDocument {...{ item, open, checklist, supply }} view={shown.data} />
        </>
      )}
      {!item && shown.state !== 'failed' && (!caseId || shown.data) && (
        <Empty title={text.none} text={text.noneHint} />
      )}
      <SupplySheets supply={supply} busy={supplying.busy} />
    </Page>
  )
}

interface OneDocumentProps {
  readonly item: ChecklistItem
  readonly view: CaseView
  readonly open: boolean
  readonly checklist: Checklist
  readonly supply: ReturnType<typeof useSupply>
}

function OneDocument({ item, view, open, checklist, supply }: OneDocumentProps) {
  const files = useFiles()
  const phone = usePhone()
  const [removing, setRemoving] = useState<string | null>(null)
  const isShared = item.shared !== null && ['shared', 'confirmed'].includes(item.state)
  const remove = async () => {
    if (removing) await checklist.removeFile(item, removing)
    setRemoving(null)
  }
  return (
    <>
      <SharedCard
        item={item}
        open={open}
        busy={checklist.supplying.busy}
        onContradict={() => supply.contradict(item)}
        onTakeBack={() => void supply.takeBack(item)}
      />
      {!isShared && (
        <GivenCard
          item={item}
          open={open}
          onSee={(id) => void files.see(item.files, id)}
          onRemove={setRemoving}
          onAdd={() => supply.choose(item)}
          onTakeBack={() => void supply.takeBack(item)}
        />
      )}
      <Section title={text.look.title}>
        <Card>
          <DocumentExplained {...item} otherProof={null} />
        </Card>
        {open && ASKING.includes(item.state) && (
          <CannotCard
            otherProof={item.otherProof}
            office={view.office}
            onUse={() => supply.prove(item)}
            onRing={phone.ring}
          />
        )}
      </Section>
      <Confirm
        open={removing !== null}
        title={text.files.removeTitle}
        text={text.files.removeText}
        yes={words.common.remove}
        danger
        busy={checklist.supplying.busy}
        onYes={() => void remove()}
        onNo={() => setRemoving(null)}
      />
      <Toast text={files.failed ? text.files.broken : null} onEnd={files.clear} />
      <Toast text={phone.failed && words.case.do.callFailed(phone.failed)} onEnd={phone.clear} />
    </>
  )
}

interface BarProps {
  readonly item: ChecklistItem
  readonly open: boolean
  readonly supply: ReturnType<typeof useSupply>
  readonly busy: boolean
}

/** The one thing to do with it: confirm it, give it, or go on with the next. */
function Bar({ item, open, supply, busy }: BarProps) {
  const { goBack } = useSurroundings()
  if (!open || !(item.state === 'shared' || ASKING.includes(item.state))) {
    return <Button onTap={goBack}>{text.back}</Button>
  }
  if (item.state === 'shared') {
    return (
      <Button loading={busy} onTap={() => supply.confirm(item)}>
        {text.shared.confirm}
      </Button>
    )
  }
  return (
    <>
      <Button kind="second" onTap={() => supply.choose(item)}>
        {text.give.other}
      </Button>
      <Button icon="camera" loading={busy} onTap={() => supply.pick(item, 'camera')}>
        {text.give.camera}
      </Button>
    </>
  )
}
