// Makes what is handed out: `build.mjs weapp|h5|functions|host… [--force]`. What is fresh is left alone.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFunctions, bundleHost } from './bundle.mjs'
import { checkBundle } from './check-bundle.mjs'
import { whenStale } from './fresh.mjs'
import { setUp } from './set-up.mjs'
import { command, isCommand, mustRun, Refusal, root, step, tool } from './steps.mjs'

const APP_INPUTS = ['src', '!src/cloud']
const APP_TOOLS = [
  ...['index.ts', 'dev.ts', 'prod.ts', 'sub-packages.ts'].map((name) => `config/${name}`),
  ...['aria-plugin.cjs', 'aria-runtime.mjs', 'aria-attributes.cjs'].map((name) => `config/${name}`),
  'babel.config.js'
]
const SERVER_INPUTS = ['src/cloud', 'src/contract', 'src/domain', 'src/words', 'config/bundle.mjs']
const EVERY = ['package-lock.json', 'package.json', 'tsconfig.json']

const targets = {
  weapp: {
    title: 'Building the mini-program (half a minute)',
    output: 'dist/weapp',
    inputs: [...APP_INPUTS, ...APP_TOOLS, ...EVERY, 'project.config.json'],
    make: async () => {
      await buildWithTaro('weapp')
      checkBundle()
    }
  },
  h5: {
    title: 'Building the web app (half a minute)',
    output: 'dist/h5',
    inputs: [...APP_INPUTS, ...APP_TOOLS, ...EVERY],
    make: () => buildWithTaro('h5')
  },
  functions: {
    title: 'Bundling the cloud functions',
    output: 'dist/cloudfunctions',
    inputs: [...SERVER_INPUTS, ...EVERY, 'config/functions.json'],
    make: bundleFunctions
  },
  host: {
    title: 'Bundling the host',
    output: 'dist/host',
    inputs: [...SERVER_INPUTS, ...EVERY],
    make: bundleHost
  }
}

/** Builds the targets named, each only where its inputs have changed. */
export async function build(names, { force = false } = {}) {
  for (const name of names) {
    const target = targets[name]
    if (!target)
      throw new Refusal(
        `There is nothing called ${name} to build: ${Object.keys(targets).join(', ')}.`
      )
    const { title, inputs, output, make } = target
    await whenStale({ name, inputs, output, force, text: settings() }, () => step(title, make))
  }
}

/** The environment that is compiled into the app. */
function settings() {
  const names = ['TARO_APP_TRANSPORT', 'TARO_APP_API', 'TARO_APP_CLOUD_ENV']
  return names.map((name) => process.env[name] ?? '').join('\n')
}

async function buildWithTaro(type) {
  rmSync(join(root, 'dist', type), { recursive: true, force: true })
  await mustRun(
    `The ${type} build failed (see above).`,
    tool('taro'),
    ['build', '--type', type, '--no-check'],
    { env: { NODE_ENV: 'production' } }
  )
}

if (isCommand(import.meta.url)) {
  await command(async () => {
    const words = process.argv.slice(2)
    const names = words.filter((word) => !word.startsWith('--'))
    await setUp()
    // The mini-program is handed out with its cloud functions.
    await build(
      names.flatMap((name) => (name === 'weapp' ? ['weapp', 'functions'] : [name])),
      {
        force: words.includes('--force')
      }
    )
    process.stdout.write('Built.\n')
  })
}
