// The mini-program that WeChat gets, on the cloud function that CloudBase gets, on a real database:
// a resident finds what to do.
import { besideHost, startFunction, type CloudFunction } from '../environment/cloud-function'
import { startHost, type Host } from '../environment/host'
import { goTo, launch, tap, toBeOn, toLose, toSee, type } from './mini-program'

let host: Host
let api: CloudFunction

beforeAll(async () => {
  host = await startHost()
  api = startFunction('api', besideHost(host, 'a-resident-of-qiuchuan'))
})

afterAll(async () => {
  await api.stop()
  await host.drop()
})

test('a resident finds a service on the home page and sees at once what it needs', async () => {
  await launch('pages/home/index', (_name, data) => api.call(data))
  await tap('居住证首次申领')
  await toBeOn('pages/apply/guide/index')
  await toSee('免费')
  await toSee('一寸照片')
})

test('the initials of a name in pinyin find it', async () => {
  await goTo('pages/services/index')
  await toSee('高龄津贴')
  await type('.search-input', 'jzz')
  await toLose('高龄津贴')
  await toSee('居住证首次申领')
})
