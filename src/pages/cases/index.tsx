// How far are my cases, and which of them want something of me?
import Taro from '@tarojs/taro'
import { Button } from '@/components/button'
import { CaseRows } from '@/components/cases/case-rows'
import { NeedCard, type NeedWay } from '@/components/cases/need-card'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { groupCases, useCases, type CaseRow } from '@/hooks/use-cases'
import { words } from '@/words'

const text = words.home.cases

const screens: Record<Parameters<NeedWay>[0], string> = {
  notice: '/pages/apply/notice/index?case=',
  checklist: '/pages/apply/checklist/index?id=',
  progress: '/pages/case/progress/index?id='
}

const go: NeedWay = (screen, caseId) => void Taro.navigateTo({ url: `${screens[screen]}${caseId}` })

/** 进度. */
export default function CasesPage() {
  const shown = useCases()
  return (
    <Page
      tab
      title={words.common.tabs.cases}
      state={shown.state}
      failure={shown.failure}
      reload={() => void shown.reload()}
      asOf={shown.asOf}
      skeleton="cases"
    >
      {shown.data && <Cases cases={shown.data.cases} />}
    </Page>
  )
}

function Cases({ cases }: { cases: readonly CaseRow[] }) {
  if (cases.length === 0) return <NoCases />
  const { need, preparing, running, done, ended } = groupCases(cases)
  return (
    <>
      {need.length > 0 && (
        <Section title={text.need}>
          {need.map((row) => (
            <NeedCard key={row.id} row={row} onGo={go} />
          ))}
        </Section>
      )}
      <Group title={text.preparing} rows={preparing} />
      <Group title={text.running} rows={running} />
      <Group title={text.done} rows={done} />
      <Group title={text.ended} rows={ended} />
    </>
  )
}

function Group({ title, rows }: { title: string; rows: readonly CaseRow[] }) {
  if (rows.length === 0) return null
  return (
    <Section title={title}>
      <CaseRows
        rows={rows}
        onOpen={(row) => go(row.status === 'draft' ? 'checklist' : 'progress', row.id)}
        onBundle={(id) => void Taro.navigateTo({ url: `/pages/apply/bundle/index?id=${id}` })}
      />
    </Section>
  )
}

function NoCases() {
  return (
    <Empty icon="clock" title={text.empty} text={text.emptyText}>
      <Button onTap={() => void Taro.switchTab({ url: '/pages/services/index' })}>
        {text.emptyAct}
      </Button>
    </Empty>
  )
}
