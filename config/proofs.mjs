// Which test proves which rule? A test says so itself: its name begins with the rule's id.

/** The rules that a name begins with: `ZJ-7, ZJ-43 a shared document is …` proves two. */
export function rulesOf(name, ids) {
  const known = new Set(ids)
  const head = /^([A-Z]+-[\w.-]+(?:,\s*|\s+and\s+|\s+|:\s*))+/.exec(name)?.[0] ?? ''
  return head.split(/[\s,:]+/).filter((word) => known.has(word))
}

/** The rules with which a text in the source of a test begins, each once. */
export function rulesIn(source, ids) {
  const heads = [...source.matchAll(/['"`]([A-Z]+-[^'"`\n]+)/g)].flatMap(([, text]) =>
    rulesOf(text, ids)
  )
  return [...new Set(heads)]
}

/** `{ id: [names of passing tests] }` for every id. */
export function proofs(tests, ids) {
  const found = Object.fromEntries(ids.map((id) => [id, []]))
  for (const test of tests) {
    if (test.status !== 'passed') continue
    for (const id of rulesOfTest(test, ids)) found[id].push(fullName(test))
  }
  return found
}

/** The names of the failed tests that were to prove a rule. */
export function failures(tests, ids) {
  return tests
    .filter((test) => test.status === 'failed' && rulesOfTest(test, ids).size > 0)
    .map(fullName)
}

function rulesOfTest({ ancestorTitles, title }, ids) {
  return new Set([...ancestorTitles, title].flatMap((name) => rulesOf(name, ids)))
}

function fullName({ ancestorTitles, title }) {
  return [...ancestorTitles, title].join(' › ')
}
