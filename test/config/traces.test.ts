// The check for server code in the mini-program stands on words that minified packages leave behind.
import { build } from 'esbuild'
import { tracesIn } from '../../config/traces.mjs'

async function minified(contents: string) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    external: ['pg-native', 'wx-server-sdk']
  })
  return outputFiles[0]!.text
}

test.each(['pg', 'kysely', 'fastify', 'pino', 'prom-client', 'wx-server-sdk'])(
  '%s leaves a trace in minified code',
  async (name) => {
    expect(tracesIn(await minified(`console.log(require('${name}'))`))).toContain(name)
  }
)

test('a module of Node.js leaves a trace', async () => {
  const text = await minified("import { readFileSync } from 'node:fs'; console.log(readFileSync)")
  expect(tracesIn(text)).toEqual(['a module of Node.js'])
})

test.each(['react', 'dayjs', 'valibot', 'uqr'])('%s leaves none', async (name) => {
  expect(tracesIn(await minified(`console.log(require('${name}'))`))).toEqual([])
})
