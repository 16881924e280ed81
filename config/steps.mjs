// How the commands speak and call other programs: one short line a step, the whole output only where it failed.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** The path of a program that npm installed. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name)
}

/** True when the file of this `import.meta.url` is the command itself, not imported by another. */
export function isCommand(url) {
  return process.argv[1] === fileURLToPath(url)
}

/** A refusal in one clear sentence: it ends the command without a stack. */
export class Refusal extends Error {}

/** Runs a command's main function; a refusal becomes its sentence and exit code 1. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}

/** Prints what is being done, does it, and adds how long it took. */
export async function step(title, action) {
  const started = performance.now()
  process.stdout.write(`· ${title} … `)
  try {
    const answer = await action()
    process.stdout.write(`${seconds(started)}\n`)
    return answer
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}

/** `3.4 s` since a time of `performance.now()`. */
export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}

/** Runs a program to its end; resolves with `{ code, output }`, stdout and stderr in one text. */
export function run(program, args = [], { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: output + (signal ?? '') })
    )
  })
}

/** Like `run`, and refuses with a sentence and the whole output when the program fails. */
export async function mustRun(sentence, program, args, options) {
  const { code, output } = await run(program, args, options)
  if (code !== 0) throw new Refusal(`${output.trim()}\n\n${sentence}`)
  return output
}

/** Runs a program on this terminal; resolves with its exit code. */
export function runHere(program, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
