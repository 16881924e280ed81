// Taking the proof of a case's history home, and checking one that was saved, on this device.
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { giveText, takeText, type TextFileOutcome } from '@/client/text-file'
import { checkProof, proofText, since, type ProofFinding } from '@/domain/ledger/proof'
import { sm3 } from '@/domain/ledger/sm3'
import { useCall, type Called } from './use-call'

export interface CheckedProof {
  readonly finding: ProofFinding
  /** Events that came since; null where today's history does not begin with the proof. */
  readonly more: number | null
  /** False where it is the proof of another case. */
  readonly ofThisCase: boolean
}

export interface ProofAtHand {
  readonly current: Called<Output<'ledger.proof'>>
  /** What came of giving it away; null before that. */
  readonly given: TextFileOutcome | null
  readonly checked: CheckedProof | null
  /** Gives the proof away as a file; `about` tells in it how to recompute it. */
  give(name: string, about: readonly string[]): Promise<void>
  /** Lets the person choose a saved proof, and checks it. */
  check(): Promise<void>
}

/** The proof of one case; an empty id asks for nothing. */
export function useProof(caseId: string): ProofAtHand {
  const current = useCall('ledger.proof', caseId ? { caseId } : null)
  const [given, setGiven] = useState<TextFileOutcome | null>(null)
  const [checked, setChecked] = useState<CheckedProof | null>(null)
  const give = async (name: string, about: readonly string[]) => {
    if (current.data) setGiven(await giveText(name, proofText(current.data, about)))
  }
  const check = async () => {
    const text = await takeText()
    if (text === null || !current.data) return
    setChecked(compared(checkProof(text, sm3), current.data))
  }
  return { current, given, checked, give, check }
}

function compared(finding: ProofFinding, today: Output<'ledger.proof'>): CheckedProof {
  const intact = finding.found === 'intact'
  return {
    finding,
    more: intact ? since(finding.proof, today) : null,
    ofThisCase: !intact || finding.proof.caseId === today.caseId
  }
}
