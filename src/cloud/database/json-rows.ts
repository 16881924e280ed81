// Rows that come as JSON, several tables in one statement. JSON has no instants: they come as text.

/** The rows with these columns as the instants that they are; none where there is no row. */
export function revived<T extends object>(
  rows: readonly T[] | null,
  instants: readonly (keyof T)[]
): T[] {
  return (rows ?? []).map((row) => {
    const dates: Partial<Record<keyof T, Date | null>> = {}
    for (const column of instants) dates[column] = dateOf(row[column])
    return { ...row, ...dates }
  })
}

function dateOf(value: unknown): Date | null {
  return typeof value === 'string' ? new Date(value) : null
}
