// What is a case called in a list? The service, and for whom where it is not oneself.
import { words } from '@/words'

/** 高龄津贴（替 王* 办）. */
export function caseName(row: { serviceName: string; forRelative: string | null }): string {
  return row.forRelative === null
    ? row.serviceName
    : words.home.cases.forRelative(row.serviceName, row.forRelative)
}
