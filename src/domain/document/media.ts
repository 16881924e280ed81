// Is this file what it says? Decided by its first bytes, never by its name.
export const MAX_FILE_BYTES = 10 * 1024 * 1024

export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

const SIGNATURES: readonly { type: MediaType; at: number; bytes: readonly number[] }[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }
]

/** The type that the first bytes (12 are enough) show; null for anything else. */
export function mediaType(head: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(({ at, bytes }) => bytes.every((b, i) => head[at + i] === b))
  return found?.type ?? null
}
