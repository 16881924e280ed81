// The id that a changing call carries: UUIDv7, made here so that a repeat is known as a repeat.

/** A new UUIDv7: 48 bits of time, then 74 random bits. `now` and `random` are for tests. */
export function newActionId(now: number = Date.now(), random: () => number = Math.random): string {
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const variant = '89ab'.charAt(Math.floor(random() * 4))
  const tail = `${variant}${hex(3, random)}-${hex(12, random)}`
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3, random)}-${tail}`
}

// WeChat has no synchronous `crypto`. The id must be unique, not secret: every call on it is
// checked against the person who asks.
function hex(length: number, random: () => number): string {
  let text = ''
  while (text.length < length) text += Math.floor(random() * 16).toString(16)
  return text
}
