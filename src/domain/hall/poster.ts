// The printed code at an office's door. It says which office, and no more: who has a picture of it does
// not stand in the hall, so checking in still takes the code on the hall's screen (door-code.ts).

/** The page that it opens. */
export const DOOR_PAGE = 'pages/hall/door/index'
const SCENE = /^o:([a-z0-9][a-z0-9-]{0,63})$/
/** WeChat's limit. */
const MOST = 32

/** What a code at the door of an office says. */
export function sceneOf(officeId: string): string {
  return `o:${officeId}`
}

/** The same for a mini-program code; null where it is too long for one. */
export function officeScene(officeId: string): string | null {
  const scene = sceneOf(officeId)
  return scene.length <= MOST ? scene : null
}

/** The office that a scene names; null where it names none. */
export function officeOfScene(scene: string): string | null {
  return SCENE.exec(scene)?.[1] ?? null
}
