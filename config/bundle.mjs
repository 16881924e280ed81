// The server's code as files that run alone: one a cloud function, one for the host.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, root } from './steps.mjs'

const SHARED = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node18',
  logLevel: 'silent',
  absWorkingDir: root
}

/** CloudBase's SDK is large and seldom needed: a file of its own, which is loaded when it is. */
const SDK = 'wx-server-sdk'
const sdkBeside = {
  name: 'sdk-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: new RegExp(`^${SDK}$`) }, () => ({ path: `./${SDK}.js`, external: true }))
}

/** `dist/cloudfunctions/NAME/`: our code in one file, the SDK in another, and what CloudBase reads. */
export async function bundleFunctions() {
  const functions = JSON.parse(readFileSync(join(root, 'config/functions.json'), 'utf8'))
  rmSync(join(root, 'dist/cloudfunctions'), { recursive: true, force: true })
  for (const [name, { config }] of Object.entries(functions)) {
    const folder = join(root, 'dist/cloudfunctions', name)
    await bundle({
      entryPoints: [`src/cloud/functions/${name}.ts`],
      outfile: join(folder, 'index.js'),
      minify: true,
      keepNames: true,
      plugins: [sdkBeside],
      // pg asks for its native twin, which is never installed.
      external: ['pg-native']
    })
    await bundle({ entryPoints: [SDK], outfile: join(folder, `${SDK}.js`), minify: true })
    mkdirSync(folder, { recursive: true })
    write(join(folder, 'config.json'), config)
    write(join(folder, 'package.json'), { name, private: true, main: 'index.js', dependencies: {} })
  }
}

/** `dist/host/main.js`: our own code in one file, what npm installed left where it is. */
export async function bundleHost() {
  await bundle({
    entryPoints: ['src/cloud/host/main.ts'],
    outfile: join(root, 'dist/host/main.js'),
    packages: 'external',
    sourcemap: true
  })
}

/** esbuild is there only after the set-up, and says itself what is wrong with a source. */
async function bundle(options) {
  const { build, formatMessages, stop } = await import('esbuild')
  try {
    await build({ ...SHARED, ...options })
  } catch (error) {
    const messages = await formatMessages(error.errors ?? [], { kind: 'error' })
    throw new Refusal(messages.join('') || error.message)
  } finally {
    await stop()
  }
}

function write(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
