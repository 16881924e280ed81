// What has this host outside? What its settings say; a demo has a phone of its own, and reaches nobody.
import { writePhoneMessage } from '../database/phone-messages'
import { openOutside } from '../functions/outside'
import { createDemoPhone } from '../notify/demo-phone'
import { nothingOutside, type Outside } from '../use-cases/outside'
import type { Settings } from './settings'

type Around = Omit<Parameters<typeof openOutside>[1], 'loadSdk'>

/** The ports of this host. */
export function outsideOf({ demo, outside }: Settings, around: Around): Outside {
  if (demo) {
    return {
      ...nothingOutside,
      ...createDemoPhone((now, message) => writePhoneMessage(around.db, now, message))
    }
  }
  return outside ? openOutside(outside, { ...around, loadSdk: null }) : nothingOutside
}
