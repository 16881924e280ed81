// Can this screen speak? Only a browser that has a voice, and only after somebody has touched it.

/** True where there is a voice. */
export function canSpeak(): boolean {
  return process.env.TARO_ENV === 'h5' && 'speechSynthesis' in window
}

/** Says a sentence after those that are being said. */
export function speak(sentence: string): void {
  if (!canSpeak()) return
  const said = new SpeechSynthesisUtterance(sentence)
  said.lang = 'zh-CN'
  said.rate = 0.9
  window.speechSynthesis.speak(said)
}
