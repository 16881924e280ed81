// What is a call? Its input, its output, whether it changes something, and one line on what it does.
import type { GenericSchema } from 'valibot'

export interface Call<I extends GenericSchema, O extends GenericSchema> {
  readonly does: string
  readonly input: I
  readonly output: O
  /** True where the input carries an `actionId` and a repeat returns the first answer. */
  readonly mutates: boolean
}

/** A call that only reads. */
export function read<I extends GenericSchema, O extends GenericSchema>(
  does: string,
  input: I,
  output: O
): Call<I, O> {
  return { does, input, output, mutates: false }
}

/** A call that changes something; its input has an `actionId`. */
export function change<I extends GenericSchema<{ actionId: string }>, O extends GenericSchema>(
  does: string,
  input: I,
  output: O
): Call<I, O> {
  return { does, input, output, mutates: true }
}
