// React renders and the cloud answers when they are ready: a test looks again and again, and never sleeps.
const EVERY_MS = 10
const PATIENCE_MS = 8_000

/** What `look` finds, as soon as it finds anything; refuses in words when it never does. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + PATIENCE_MS
  for (;;) {
    const found = look()
    if (found !== null && found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`it never came: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}
