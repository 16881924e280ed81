// Outside demo mode there are no demo people, and no way that leads to them.
import { words } from '@/words'
import { setStage } from './stage'
import { find, goTo, openPath, see } from './walk'

const stage = setStage({ SUOZI_DEMO: '0' })

test('the call that would sign in a demo person does not exist', async () => {
  const { status, body } = await stage.host.call('session.demo', { person: 'admin' })
  expect(status).toBe(404)
  expect(body).toMatchObject({ ok: false, failure: { code: 'unknown-call' } })
})

test('我的 offers no demo, and the page of the demo people says that there are none', async () => {
  const page = await stage.nobody()
  await goTo(page, 'me')
  await see(page, words.home.me.signedOut)
  expect(await find(page, words.home.me.demo, 'heading').count()).toBe(0)
  await openPath(page, 'demo/people')
  await see(page, words.demo.people.none)
})
