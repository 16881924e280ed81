// What is a drawn paper made of?

export interface Mark {
  /** Hundredths of the width. */
  readonly x: number
  /** Hundredths of the height. */
  readonly y: number
}

/** Three layers of paths on 240 × 160, so that each can take a colour of the tokens. */
export interface Drawing {
  /** The paper itself, filled. */
  readonly ground: string
  /** What is printed on it, as lines. */
  readonly line: string
  /** What gives it its force: seal, signature, corner marks; as lines. */
  readonly accent: string
  /** Where the numbered marks stand: what the counter looks at. */
  readonly marks: readonly Mark[]
}
