// How a command reads what is written in TypeScript: one bundle of our own code, what npm installed
// left where it is.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './steps.mjs'

/**
 * What a source exports; the path is relative to the project, as `src/domain/case/status.ts`. With a
 * `folder`, the code finds files beside it as if it lay there.
 */
export async function loadSource(path, { folder } = {}) {
  const { build } = await import('esbuild')
  const outfile = join(root, '.cache/sources', path.replace(/\.ts$/, '.cjs'))
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...(folder ? { define: { __dirname: JSON.stringify(folder) } } : {})
  })
  return createRequire(import.meta.url)(outfile)
}
