// The page of a transition table: a drawing of its states, and every row in words. Pure: text in, text out.

/** A page of docs/ for one table of `{ from, action, to, by, rule }`, with the words of its rules. */
export function statePage({ title, source, transitions, says }) {
  const states = statesOf(transitions)
  const rules = [...new Set(transitions.map(({ rule }) => rule))].sort()
  const known = rules.filter((rule) => says[rule])
  return [
    `# ${title}`,
    '',
    `Made from \`${source}\` by \`npm run diagram\`; a test compares the two. Change the table, not this page.`,
    '',
    '```mermaid',
    ...drawing(transitions, states),
    '```',
    '',
    'What leaves a state as it is stands in the table below alone.',
    '',
    ...table(
      ['Action', 'From', 'To', 'By', 'Rule'],
      grouped(transitions).map(({ action, from, to, by, rule }) => [
        action,
        from.join(', '),
        to,
        by.join(', '),
        rule
      ])
    ),
    '',
    ...(known.length > 0
      ? ['Rules:', '', ...known.map((rule) => `- ${rule}: ${says[rule]}`), '']
      : [])
  ].join('\n')
}

/** Every state, those that are left from first. */
function statesOf(transitions) {
  return [...new Set(transitions.flatMap(({ from, to }) => [from, to]))]
}

function drawing(transitions, states) {
  const entered = new Set(transitions.filter(({ from, to }) => from !== to).map(({ to }) => to))
  const left = new Set(transitions.map(({ from }) => from))
  const edges = new Map()
  for (const { from, action, to } of transitions) {
    if (from === to) continue
    const key = `${name(from)} --> ${name(to)}`
    edges.set(key, [...(edges.get(key) ?? []), action])
  }
  return [
    'stateDiagram-v2',
    ...states.filter((s) => s.includes('-')).map((s) => `  state "${s}" as ${name(s)}`),
    ...states.filter((s) => !entered.has(s)).map((s) => `  [*] --> ${name(s)}`),
    ...[...edges].map(([edge, actions]) => `  ${edge} : ${[...new Set(actions)].join(', ')}`),
    ...states.filter((s) => !left.has(s)).map((s) => `  ${name(s)} --> [*]`)
  ]
}

/** Rows that differ only in where they start are one; what leaves a state as it is, too. */
function grouped(transitions) {
  const rows = new Map()
  for (const { from, action, to, by, rule } of transitions) {
    const target = from === to ? 'the same' : to
    const key = [action, target, by.join(), rule].join('|')
    const row = rows.get(key) ?? { action, from: [], to: target, by, rule }
    row.from.push(from)
    rows.set(key, row)
  }
  return [...rows.values()]
}

/** Mermaid's names have no hyphens. */
function name(state) {
  return state.replaceAll('-', '_')
}

/** A table of Markdown with its columns in line. */
function table(head, rows) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i].length)))
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
