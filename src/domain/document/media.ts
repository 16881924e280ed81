// Is this file what it says? Decided by its first bytes, never by its name.
export const MAX_FILE_BYTES = 10 * 1024 * 1024

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

/** The size of the file stands between the two names of a WebP. */
const ANY = null
const SIGNATURES: readonly { type: MediaType; bytes: readonly (number | null)[] }[] = [
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  {
    type: 'image/webp',
    bytes: [0x52, 0x49, 0x46, 0x46, ANY, ANY, ANY, ANY, 0x57, 0x45, 0x42, 0x50]
  },
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }
]

/** The type that the first bytes (12 are enough) show; null for anything else. */
export function mediaType(head: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(({ bytes }) => bytes.every((b, i) => b === ANY || head[i] === b))
  return found?.type ?? null
}
