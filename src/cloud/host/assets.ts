// The web app's files, read once: nothing outside this list can be asked for, whatever the path says.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2'
}
const PACKED = /^(text|application|image\/svg)/
/** A name that changes with its content never changes its content. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

type Encoding = 'br' | 'gzip' | 'identity'

export interface Asset {
  readonly type: string
  readonly tag: string
  readonly caching: string
  /** The bytes, packed once for each way. */
  bytes(encoding: Encoding): Promise<Buffer>
}

/** The files of a folder by their paths, as in `/js/app.0f2a9201.js`; `/` is the page itself. */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  if (!existsSync(folder)) return assets
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) assets.set(`/${name.split(sep).join('/')}`, assetOf(path))
  }
  const page = assets.get('/index.html')
  if (page) assets.set('/', page)
  return assets
}

/** The best way to pack that a browser names in `accept-encoding`. */
export function encodingFor(accepted: string | undefined, type: string): Encoding {
  if (!accepted || !PACKED.test(type)) return 'identity'
  const ways = accepted.split(',').map((way) => way.split(';')[0]?.trim())
  return ways.includes('br') ? 'br' : ways.includes('gzip') ? 'gzip' : 'identity'
}

function assetOf(path: string): Asset {
  const plain = readFileSync(path)
  const packed = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(plain)]])
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    caching: HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    bytes(encoding) {
      const known = packed.get(encoding) ?? pack(plain, encoding)
      packed.set(encoding, known)
      return known
    }
  }
}

function pack(plain: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(plain, { level: 9 })
  return toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}
