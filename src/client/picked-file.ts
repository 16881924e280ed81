// What is a file on this device to us, and what can come out of choosing one?

/** A picture or file on this device that can be read in parts. */
export interface PickedFile {
  readonly name: string
  readonly size: number
  /** What `<Image>` can show; empty for a PDF. */
  readonly preview: string
  /** `length` bytes from `offset` on, in base64. */
  readonly readPart: (offset: number, length: number) => Promise<string>
}

export type PickWay = 'camera' | 'album' | 'file'

/** Nothing was chosen, or the phone did not let us. */
export type PickTrouble = 'cancelled' | 'not-permitted' | 'unreadable'

export type Picked =
  | { readonly ok: true; readonly files: readonly PickedFile[] }
  | { readonly ok: false; readonly trouble: PickTrouble }

/** The longer side of a picture that a counter can still read well. */
export const PICTURE_SIDE = 2400

/** Pictures up to this many bytes go as they are. */
export const SMALL_ENOUGH = 1_200_000
