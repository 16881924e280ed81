import { act, fireEvent, render, screen } from '@testing-library/react'
import SignInPage from '@/pages/staff/sign-in/index'
import { instant } from '@/domain/time/instant'
import { useDesktopSignIn } from '@/hooks/use-desktop-sign-in'
import { SignInPanel } from '@/components/staff/sign-in-panel'
import { sessionToken } from '@/client/session'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { parameters } from '../environment/taro'
import { me } from '../make-rows'

const text = words.signIn
const id = '0198c000-0000-7000-8000-00003f2a91bc'
const qr = `suozi:sign-in:${id}`
const clerk = me({ name: '周敏', roles: ['clerk'], officeName: '球川镇便民服务中心' })

describe('on the phone', () => {
  test('what was scanned is named before anything happens: which desktop, as whom', async () => {
    cloudAnswers({
      'person.me': () => answered(clerk),
      'session.approve': () => answered({ approved: true })
    })
    parameters.code = encodeURIComponent(qr)
    render(<SignInPage />)
    expect(await screen.findByText('3F2A 91BC')).toBeInTheDocument()
    expect(screen.getByText(/周敏 · 窗口人员 · 球川镇便民服务中心/)).toBeInTheDocument()
    expect(inputsOf('session.approve')).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: text.confirm.yes }))
    expect(await screen.findByText(text.done)).toBeInTheDocument()
    expect(inputsOf('session.approve')).toMatchObject([{ code: qr }])
  })

  test('a typed code is compared too, and anything else is no code', async () => {
    cloudAnswers({ 'person.me': () => answered(clerk) })
    render(<SignInPage />)
    const field = await screen.findByLabelText(text.code)
    fireEvent.change(field, { target: { value: 'QC12010937' } })
    fireEvent.click(screen.getByRole('button', { name: text.goOn }))
    expect(screen.getByText(text.wrong)).toBeInTheDocument()
    fireEvent.change(field, { target: { value: '3f2a 91bc' } })
    fireEvent.click(screen.getByRole('button', { name: text.goOn }))
    expect(screen.getByText('3F2A 91BC')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: text.confirm.no }))
    expect(screen.getByLabelText(text.code)).toBeInTheDocument()
  })

  test('a code that has lapsed says so, and what to do', async () => {
    cloudAnswers({
      'person.me': () => answered(clerk),
      'session.approve': () => refused('sign-in-lapsed')
    })
    parameters.code = encodeURIComponent(qr)
    render(<SignInPage />)
    fireEvent.click(await screen.findByRole('button', { name: text.confirm.yes }))
    expect(await screen.findByText(words.failure.codes['sign-in-lapsed'].title)).toBeInTheDocument()
  })
})

describe('on the desktop', () => {
  const offer = { id, secret: 's', qr, code: '3F2A91BC', expiresAt: instant(Date.now() + 180_000) }

  function Desktop({ onSignedIn }: { onSignedIn: () => void }) {
    const { renew, ...shown } = useDesktopSignIn(true, onSignedIn)
    return <SignInPanel {...shown} onRenew={renew} />
  }

  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())
  const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

  test('it shows its code, asks every two seconds, and is signed in once somebody has scanned it', async () => {
    let scanned = false
    cloudAnswers({
      'session.offer': () => answered(offer),
      'session.claim': () =>
        scanned
          ? answered({ state: 'signed-in', token: 't', me: clerk })
          : answered({ state: 'waiting', token: null, me: null })
    })
    const onSignedIn = jest.fn()
    render(<Desktop onSignedIn={onSignedIn} />)
    await pass(100)
    expect(screen.getByText('登录码 3F2A 91BC')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: text.panel.qr })).toBeInTheDocument()
    await pass(4_000)
    expect(inputsOf('session.claim')).toHaveLength(2)
    expect(onSignedIn).not.toHaveBeenCalled()
    scanned = true
    await pass(2_000)
    expect(onSignedIn).toHaveBeenCalledWith(clerk)
    expect(sessionToken()).toBe('t')
    await pass(10_000)
    expect(inputsOf('session.claim')).toHaveLength(3)
  })

  test('a code that has lapsed is not asked about any more; another one is a tap away', async () => {
    cloudAnswers({
      'session.offer': () => answered(offer),
      'session.claim': () => refused('sign-in-lapsed')
    })
    render(<Desktop onSignedIn={() => undefined} />)
    await pass(100)
    await pass(2_100)
    expect(screen.getByText(text.panel.lapsed)).toBeInTheDocument()
    await pass(10_000)
    expect(inputsOf('session.claim')).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: text.panel.again }))
    await pass(100)
    expect(inputsOf('session.offer')).toHaveLength(2)
    expect(screen.getByText('登录码 3F2A 91BC')).toBeInTheDocument()
  })
})
