// What is a field called for somebody who does not see it? On the web Taro's field stands around the
// browser's own, and only that one is a field to a screen reader.

/** The attributes of an Input or Textarea that say its name, and whether what stands there is wrong. */
export function fieldName(label: string, wrong = false) {
  const name = { 'aria-label': label, 'aria-invalid': wrong ? 'true' : 'false' } as const
  return process.env.TARO_ENV === 'h5' ? { ...name, nativeProps: name } : name
}
