// Which test proves which rule? A test says so itself: its name begins with the rule's id.

/** The rules that a name begins with: `ZJ-7, ZJ-43 a shared document is …` proves two. */
export function rulesOf(name, ids) {
  const known = new Set(ids)
  const head = /^([A-Z]+-[\w.-]+(?:,\s*|\s+and\s+|\s+|:\s*))+/.exec(name)?.[0] ?? ''
  return head.split(/[\s,:]+/).filter((word) => known.has(word))
}

/** `{ id: [names of passing tests] }` for every id. */
export function proofs(tests, ids) {
  const found = Object.fromEntries(ids.map((id) => [id, []]))
  for (const { ancestorTitles, title, status } of tests) {
    if (status !== 'passed') continue
    const proven = new Set([...ancestorTitles, title].flatMap((name) => rulesOf(name, ids)))
    for (const id of proven) found[id].push([...ancestorTitles, title].join(' › '))
  }
  return found
}
