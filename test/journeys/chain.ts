// Promises that build on each other, as the days of one visit do.

/** A `test` whose promises are played in order; after a broken one the others are not tried. */
export function chain() {
  let broken: string | null = null
  return (promise: string, play: () => Promise<void>) => {
    test(promise, async () => {
      if (broken !== null) throw new Error(`it builds on 「${broken}」, which was broken`)
      broken = promise
      await play()
      broken = null
    })
  }
}
