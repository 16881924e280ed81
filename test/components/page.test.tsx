import { fireEvent, render, screen } from '@testing-library/react'
import { Page } from '@/components/page'
import { SurroundingsContext, type Surroundings } from '@/components/surroundings'
import { showFailure } from '@/client/failure-text'
import { dateString, minutes } from '@/domain/time/date'
import { instantAt } from '@/domain/time/instant'
import { words } from '@/words'

const place: Surroundings = {
  care: false,
  ownBar: false,
  goBack: jest.fn(),
  goHome: jest.fn(),
  signIn: jest.fn(),
  identify: jest.fn()
}

function show(page: React.ReactElement, around: Partial<Surroundings> = {}) {
  return render(
    <SurroundingsContext.Provider value={{ ...place, ...around }}>
      {page}
    </SurroundingsContext.Provider>
  )
}

test('while it loads there is the shape of what comes, and nothing to act on', () => {
  show(
    <Page title="进度" state="loading" bar={<span>提交</span>}>
      正文
    </Page>
  )
  expect(screen.getByRole('status', { name: words.common.loading })).toBeInTheDocument()
  expect(screen.queryByText('正文')).toBeNull()
  expect(screen.queryByText('提交')).toBeNull()
})

test('once it is ready it shows what it is about, and its bar', () => {
  show(
    <Page title="进度" state="ready" bar={<span>提交</span>}>
      正文
    </Page>
  )
  expect(screen.getByText('正文')).toBeInTheDocument()
  expect(screen.getByText('提交')).toBeInTheDocument()
})

test('where it failed it says why, and asks again on a tap', () => {
  const reload = jest.fn()
  show(
    <Page title="进度" state="failed" failure={showFailure({ code: 'offline' })} reload={reload} />
  )
  expect(screen.getByText('没连上网络')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: words.common.retry }))
  expect(reload).toHaveBeenCalledTimes(1)
})

test.each([
  ['not-signed-in', words.common.signIn, 'signIn'],
  ['identity-needed', words.common.identify, 'identify'],
  ['not-found', words.common.back, 'goBack']
] as const)('%s offers the one way that helps', (code, name, way) => {
  const go = jest.fn()
  show(<Page title="进度" state="failed" failure={showFailure({ code })} reload={jest.fn()} />, {
    [way]: go
  })
  fireEvent.click(screen.getByRole('button', { name }))
  expect(go).toHaveBeenCalledTimes(1)
})

test('an address that can lead nowhere says so, and leads home', () => {
  const goHome = jest.fn()
  const failure = showFailure({ code: 'invalid-input', field: 'bookingId', detail: 'id' })
  show(<Page title="进度" state="failed" failure={failure} reload={jest.fn()} />, { goHome })
  expect(screen.getByText(words.failure.fields.id!.title)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: words.common.retry })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: words.common.toHome }))
  expect(goHome).toHaveBeenCalledTimes(1)
})

test('what is old says of when it is', () => {
  const asOf = instantAt(dateString('2026-12-01'), minutes('10:32'))
  show(
    <Page title="进度" state="ready" asOf={asOf}>
      正文
    </Page>
  )
  expect(screen.getByText('没连上网络，先看 10:32 的内容')).toBeInTheDocument()
  expect(screen.getByText('正文')).toBeInTheDocument()
})

test('a refusal stands above the bar until it is closed', () => {
  const close = jest.fn()
  show(
    <Page
      title="进度"
      bar={<span>提交</span>}
      refused={showFailure({ code: 'slot-full' })}
      onRefusedClose={close}
    />
  )
  expect(screen.getByRole('alert')).toHaveTextContent('这个时段刚刚约满')
  fireEvent.click(screen.getByRole('button', { name: words.common.close }))
  expect(close).toHaveBeenCalledTimes(1)
})

test('inside WeChat the platform draws the title; on the web the page does, with a way back', () => {
  const { unmount } = show(<Page title="进度" />)
  expect(screen.queryByRole('heading')).toBeNull()
  unmount()
  const goBack = jest.fn()
  show(<Page title="进度" />, { ownBar: true, goBack })
  expect(screen.getByRole('heading', { name: '进度' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: words.common.back }))
  expect(goBack).toHaveBeenCalledTimes(1)
})

test('a page of the tab bar has nowhere to go back to', () => {
  show(<Page title="首页" tab />, { ownBar: true })
  expect(screen.queryByRole('button', { name: words.common.back })).toBeNull()
})

test('in care mode the page takes the second set of sizes', () => {
  const { container } = show(<Page title="首页" />, { care: true })
  expect(container.firstElementChild).toHaveClass('screen', 'care')
})
