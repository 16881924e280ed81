// In which order are offices listed for somebody of whom we do not know where they are?

/** Those of one division together, the division with most of them first; else in the order in which they came. */
export function together<T extends { readonly division: string }>(offices: readonly T[]): T[] {
  const divisions = new Map<string, T[]>()
  for (const office of offices) {
    divisions.set(office.division, [...(divisions.get(office.division) ?? []), office])
  }
  return [...divisions.values()].sort((a, b) => b.length - a.length).flat()
}
