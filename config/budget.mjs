// How large may the mini-program be? WeChat refuses a package over 2 MB, and people wait for every byte.
const KB = 1024
const BUDGET = { main: 800 * KB, package: 400 * KB, total: 2048 * KB }

/** Bytes of the main package, of each sub-package, and of all, from `[path, bytes]` and the roots. */
export function sizes(files, roots) {
  const packages = Object.fromEntries(roots.map((name) => [name, 0]))
  let main = 0
  for (const [path, bytes] of files) {
    const owner = roots.find((name) => path.startsWith(`${name}/`))
    if (owner) packages[owner] += bytes
    else main += bytes
  }
  const total = files.reduce((sum, [, bytes]) => sum + bytes, 0)
  return { main, packages, total }
}

/** A sentence for each size over its budget. */
export function overBudget({ main, packages, total }) {
  const rows = [
    ['The main package', main, BUDGET.main],
    ...Object.entries(packages).map(([name, bytes]) => [name, bytes, BUDGET.package]),
    ['All of it', total, BUDGET.total]
  ]
  return rows
    .filter(([, bytes, limit]) => bytes > limit)
    .map(([name, bytes, limit]) => `${name} is ${bytes} bytes; its budget is ${limit}.`)
}
