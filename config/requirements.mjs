// What must be there before anything can run, and is it? Answers only; set-up.mjs acts on them.

/** The sentence for a Node.js that is older than `range` (`>=20.15`); undefined for one that is not. */
export function nodeComplaint(version, range) {
  const oldest = range.replace(/^>=\s*/, '')
  const [major, minor] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldest.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `This needs Node.js ${oldest} or newer; here it is ${version}. Install a newer one, then try again.`
}

/**
 * True when npm's record of what it installed agrees with the lock file, package by package; only
 * packages for other platforms may be missing.
 */
export function isInstalled(lock, installed) {
  if (!installed) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path]
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true)
  })
}
