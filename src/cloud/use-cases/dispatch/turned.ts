// Which lights of a case are not as they were last told? A step that stands still keeps its light.
import type { Light } from '@/domain/case/clock'
import { datedLight, worstLight } from '@/domain/case/dated-light'
import type { DateString } from '@/domain/time/date'
import type { StepRecord } from '../../database/steps'
import type { LoadedCase } from '../case/load-case'

export interface Turned {
  /** The worst light of those that turned; null where none did. */
  readonly worst: Light | null
  /** The light of the whole case, where it turned. */
  readonly whole: Light | null
  readonly steps: readonly { readonly step: StepRecord; readonly light: Light }[]
  /** The steps that run now. */
  readonly open: readonly StepRecord[]
}

/** What has turned by a day. */
export function turnedLights({ record, steps }: LoadedCase, today: DateString): Turned {
  const open = steps.filter(({ status }) => status === 'open')
  const turned = open.flatMap((step) => {
    const light = changed(step, today)
    return light ? [{ step, light }] : []
  })
  const whole = record.status === 'in-progress' ? changed(record, today) : null
  const lights = [...turned.map(({ light }) => light), ...(whole ? [whole] : [])]
  const worst = lights.length > 0 ? worstLight(lights) : null
  return { worst, whole, steps: turned, open }
}

function changed(
  row: Pick<StepRecord, 'due_on' | 'yellow_on' | 'red_on' | 'told_light'>,
  today: DateString
): Light | null {
  const light = datedLight(row, today)
  return light === (row.told_light ?? 'green') ? null : light
}
