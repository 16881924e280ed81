import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import NoticeSettingsPage from '@/pages/inbox/settings/index'
import { words } from '@/words'
import { answered, cloudAnswers, inputsOf } from '../cloud-answers'
import { noticeSettings } from '../make-rows'

const text = words.notice.settings

test('a resident sees what goes to the phone, and how many messages are covered', async () => {
  cloudAnswers({ 'notice.settings': () => answered(noticeSettings()) })
  render(<NoticeSettingsPage />)
  expect(await screen.findByRole('switch', { name: text.groups.documents.name })).toBeChecked()
  expect(screen.getByText(text.quietOn('22:00', text.nextDay('07:00')))).toBeInTheDocument()
  expect(screen.getByText(text.credits(1))).toBeInTheDocument()
  expect(screen.getByText(text.blocked)).toBeInTheDocument()
  expect(screen.getByText(text.leftSms)).toBeInTheDocument()
})

test('switched off, corrections say what may be missed', async () => {
  cloudAnswers({
    'notice.settings': () => answered(noticeSettings()),
    'notice.change-settings': ({ muted }) =>
      answered(
        noticeSettings({ groups: [{ group: 'documents', on: !muted.includes('documents') }] })
      )
  })
  render(<NoticeSettingsPage />)
  fireEvent.click(await screen.findByRole('switch', { name: text.groups.documents.name }))
  expect(await screen.findByText(text.offDocuments)).toBeInTheDocument()
  await waitFor(() =>
    expect(inputsOf('notice.change-settings')).toMatchObject([{ muted: ['documents'] }])
  )
})

test('at night it may ring again', async () => {
  cloudAnswers({
    'notice.settings': () => answered(noticeSettings()),
    'notice.change-settings': () => answered(noticeSettings({ quiet: null }))
  })
  render(<NoticeSettingsPage />)
  fireEvent.click(await screen.findByRole('switch', { name: text.quiet }))
  expect(await screen.findByText(text.quietOff)).toBeInTheDocument()
  expect(screen.queryByText(text.from)).toBeNull()
  await waitFor(() => expect(inputsOf('notice.change-settings')).toMatchObject([{ quiet: null }]))
})

test('where there is no WeChat it says what comes instead', async () => {
  cloudAnswers({ 'notice.settings': () => answered(noticeSettings({ ways: ['sms'] })) })
  render(<NoticeSettingsPage />)
  expect(await screen.findByText(text.noPhoneSms)).toBeInTheDocument()
  expect(screen.queryByText(text.credits(1))).toBeNull()
})
