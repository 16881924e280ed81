import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { SurroundingsContext } from '@/components/surroundings'
import StaffConcerns from '@/pages/staff/concerns/index'
import { words } from '@/words'
import { staffWords } from '@/words/staff'
import { answered, cloudAnswers, inputsOf, refused } from '../cloud-answers'
import { lastAsked, parameters } from '../environment/taro'
import { concern, queue, type Concern } from '../make-concern'
import { me } from '../make-rows'

const text = words.concern.work
const CASE = '0198c000-0000-7000-8000-000000000001'
const FIRST = '0198c000-0000-7000-8000-00000000000b'
const SECOND = '0198c000-0000-7000-8000-00000000000c'

const raised = concern({
  id: FIRST,
  from: '王*',
  light: 'yellow',
  workingDaysLeft: 1,
  actions: ['designate', 'answer', 'extend']
})
const given = concern({
  id: SECOND,
  kind: 'complaint',
  status: 'designated',
  text: '排队等了两个小时',
  from: '陈*',
  department: '公安局',
  about: { caseId: CASE, serviceName: '居住证首次申领' },
  actions: ['designate', 'extend']
})

/** A cloud in which an answer takes the concern out of the queue. */
function cloudWith(concerns: Concern[], more: Parameters<typeof cloudAnswers>[0] = {}) {
  let waiting = concerns
  cloudAnswers({
    'person.me': () => answered(me({ roles: ['dispatcher'] })),
    'concern.queue': () => answered(queue(waiting)),
    'concern.answer': ({ concernId }) => {
      waiting = waiting.filter(({ id }) => id !== concernId)
      return answered(concern({ id: concernId, status: 'answered' }))
    },
    'concern.designate': () => answered(given),
    'concern.extend': () => answered(raised),
    ...more
  })
}

const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more })
const write = (said: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: said } })
const dialog = async () => within(await screen.findByRole('dialog'))

describe('on a phone', () => {
  test('the list says what, how long still, and who answers; a tap opens one', async () => {
    cloudWith([raised, given])
    render(<StaffConcerns />)
    expect(await screen.findByText('还有 1 个工作日')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: '黄灯' })).toBeInTheDocument()
    expect(screen.getByText(text.waiting(2))).toBeVisible()
    expect(screen.getByText('由公安局答复')).toBeVisible()
    fireEvent.click(screen.getByText('投诉 · 居住证首次申领'))
    expect(lastAsked('navigateTo')).toEqual({
      url: `/pages/staff/concerns/index?concern=${SECOND}`
    })
  })

  test('the rail leads here from the other places of a dispatcher', async () => {
    cloudWith([])
    render(<StaffConcerns />)
    expect(await screen.findByText(text.empty)).toBeVisible()
    expect(
      await screen.findByRole('tab', { name: staffWords.staff.rail.places.concerns })
    ).toBeVisible()
  })

  test('ZJ-42 a department is found, and another one than it has', async () => {
    parameters.concern = SECOND
    cloudWith([raised, given])
    render(<StaffConcerns />)
    fireEvent.click(await screen.findByText(staffWords.staff.column.more))
    fireEvent.click(await screen.findByText('换一个部门'))
    const asked = await screen.findByRole('radiogroup', { name: text.departments })
    expect(within(asked).queryByText('公安局')).toBeNull()
    fireEvent.click(within(asked).getByText('民政局'))
    const [send] = screen.getAllByRole('button', { name: '换一个部门' }).slice(-1)
    fireEvent.click(send!)
    await waitFor(() =>
      expect(inputsOf('concern.designate')).toMatchObject([
        { concernId: SECOND, departmentId: 'civil-affairs' }
      ])
    )
    expect(await screen.findByText(text.done('designate'))).toBeVisible()
  })

  test('who has answered is back at the list', async () => {
    parameters.concern = FIRST
    cloudWith([concern({ id: FIRST, status: 'designated', from: '王*', actions: ['answer'] })])
    const goBack = jest.fn()
    const nothing = jest.fn()
    const place = {
      care: false,
      ownBar: false,
      goBack,
      goHome: nothing,
      signIn: nothing,
      identify: nothing
    }
    render(
      <SurroundingsContext.Provider value={place}>
        <StaffConcerns />
      </SurroundingsContext.Provider>
    )
    fireEvent.click(await screen.findByRole('button', { name: '答复' }))
    const open = await dialog()
    fireEvent.click(open.getByRole('button', { name: '答复' }))
    expect(open.getByText(text.problem('text'))).toBeInTheDocument()
    write('要住满半年，带租房合同就行。')
    fireEvent.click(open.getByRole('button', { name: '答复' }))
    await waitFor(() => expect(goBack).toHaveBeenCalledTimes(1))
    expect(inputsOf('concern.answer')).toMatchObject([
      { concernId: FIRST, text: '要住满半年，带租房合同就行。' }
    ])
  })

  test('what somebody else has answered says so', async () => {
    parameters.concern = FIRST
    cloudWith([given])
    render(<StaffConcerns />)
    expect(await screen.findByText(text.gone)).toBeVisible()
  })
})

describe('on a desk’s screen', () => {
  const before = process.env.TARO_ENV
  beforeAll(() => {
    process.env.TARO_ENV = 'h5'
  })
  afterAll(() => {
    process.env.TARO_ENV = before
  })
  beforeEach(() => {
    Element.prototype.scrollIntoView = jest.fn()
  })

  test('the keys walk along the list, open a concern, and answer it', async () => {
    cloudWith([raised, given])
    render(<StaffConcerns />)
    expect(await screen.findByText(text.pick)).toBeVisible()
    press('ArrowDown')
    press('ArrowDown')
    press('Enter')
    expect(await screen.findByText('陈* · 11月25日（周三）10:00提出')).toBeVisible()
    press('ArrowUp')
    press('Enter')
    expect(await screen.findByText('王* · 11月25日（周三）10:00提出')).toBeVisible()
    press('r')
    await dialog()
    write('要住满半年')
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(text.done('answer'))).toBeVisible()
    expect(inputsOf('concern.answer')).toMatchObject([{ concernId: FIRST, text: '要住满半年' }])
    await waitFor(() => expect(screen.queryByText('王*')).toBeNull())
  })

  test('Enter does the main act: a department, chosen with the arrows', async () => {
    parameters.concern = FIRST
    cloudWith([raised])
    render(<StaffConcerns />)
    await screen.findByText(text.acts)
    press('Enter')
    await dialog()
    press('Enter')
    expect(await screen.findByText(text.problem('department'))).toBeInTheDocument()
    press('ArrowDown')
    press('Enter')
    await waitFor(() =>
      expect(inputsOf('concern.designate')).toMatchObject([{ departmentId: 'public-security' }])
    )
  })

  test('ZJ-42 reasons are asked for five days more, and what was refused is told', async () => {
    parameters.concern = FIRST
    cloudWith([raised], { 'concern.extend': () => refused('wrong-state', { rule: 'ZJ-42' }) })
    render(<StaffConcerns />)
    await screen.findByText(text.acts)
    press('x')
    const open = await dialog()
    expect(open.getByText(text.effect('extend'))).toBeInTheDocument()
    press('Enter', { ctrlKey: true })
    expect(inputsOf('concern.extend')).toEqual([])
    write('要向县里核实')
    press('Enter', { ctrlKey: true })
    expect(await screen.findByText(words.failure.codes['wrong-state'].title)).toBeVisible()
    expect(inputsOf('concern.extend')).toMatchObject([{ reasons: '要向县里核实' }])
  })

  test('help lists the keys, and Escape closes it', async () => {
    cloudWith([raised])
    render(<StaffConcerns />)
    await screen.findByText(text.pick)
    press('?')
    expect(await screen.findByRole('dialog', { name: text.keys.title })).toBeInTheDocument()
    press('r')
    expect(screen.queryByText(text.effect('answer'))).toBeNull()
    press('Escape')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: text.keys.title })).toBeNull())
  })
})
