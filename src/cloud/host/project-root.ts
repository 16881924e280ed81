// Where is the project on this disk? Seen from the sources and from the bundle alike.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above this file that has a package.json. */
export function projectRoot(folder: string = __dirname): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  return above === folder ? process.cwd() : projectRoot(above)
}
