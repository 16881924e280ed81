// What must be there before anything can run?
import { isInstalled, nodeComplaint } from '../../config/requirements.mjs'

test.each(['20.15.0', '20.20.2', '22.0.0', '24.1.0'])('Node.js %s will do', (version) => {
  expect(nodeComplaint(version, '>=20.15')).toBeUndefined()
})

test.each(['18.20.4', '20.14.1', '16.0.0'])(
  'Node.js %s is too old, and the sentence says so',
  (version) => {
    expect(nodeComplaint(version, '>=20.15')).toBe(
      `This needs Node.js 20.15 or newer; here it is ${version}. Install a newer one, then try again.`
    )
  }
)

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-platform': { version: '2.0.0', optional: true }
  }
}

test('what the lock file names is installed', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
})

test('nothing is installed on a fresh clone', () => {
  expect(isInstalled(lock, null)).toBe(false)
})

test('another version, or one missing, is not installed', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  expect(isInstalled(lock, { packages: {} })).toBe(false)
})
