import { fireEvent, render, screen } from '@testing-library/react'
import { LedgerSheet } from '@/components/case/ledger-sheet'
import type { ProofPartProps } from '@/components/case/proof-part'
import type { LedgerProof } from '@/domain/ledger/proof'
import type { CheckedProof } from '@/hooks/use-proof'
import { words } from '@/words'
import { at, day } from '../make-case'

describe('the check of the ledger', () => {
  const verified = {
    intact: true,
    events: 9,
    brokenAt: null as number | null,
    brokenTable: null as string | null,
    lastHash: 'ab'.repeat(32),
    firstAt: at('2026-11-10'),
    checkedOn: day('2026-12-01')
  }
  const proof = { given: null, checked: null, give: jest.fn(), check: jest.fn() }
  const sheet = (data: typeof verified, at: Partial<ProofPartProps['proof']> = {}) =>
    render(
      <LedgerSheet
        ledger={{
          open: true,
          close: () => undefined,
          checked: { data, reload: async () => undefined }
        }}
        proof={{ ...proof, ...at }}
        code="QC20261201000001"
      />
    )

  test('says in a sentence that all records fit', async () => {
    sheet(verified)
    expect(await screen.findByText('9 条记录都对得上，没有被改过。')).toBeInTheDocument()
  })

  test('says which record does not fit', async () => {
    sheet({ ...verified, intact: false, brokenAt: 4 })
    expect(await screen.findByText(/第 4 条记录对不上/)).toBeInTheDocument()
  })

  test('says which table was changed beside the records', async () => {
    sheet({ ...verified, intact: false, brokenTable: 'case_steps' })
    expect(await screen.findByText(/环节和最后一条记录对不上/)).toBeInTheDocument()
  })

  test('a proof can be taken home under the number of the case, with how to recompute it', async () => {
    sheet(verified)
    fireEvent.click(await screen.findByText('存一份证明'))
    const { about, fileName } = words.case.ledger.proof
    expect(proof.give).toHaveBeenCalledWith(fileName('QC20261201000001'), about)
  })

  const saved = {
    caseId: 'c',
    madeAt: at('2026-12-01'),
    events: [{}, {}]
  } as unknown as LedgerProof
  const fits = { finding: { found: 'intact' as const, proof: saved }, more: 3, ofThisCase: true }
  test.each<[string, CheckedProof, RegExp]>([
    ['fits', fits, /没有被改过，里面 2 条记录和现在的一样，之后又多了 3 条/],
    ['was changed', { ...fits, finding: { found: 'broken', at: 2 } }, /第 2 条记录对不上/],
    ['has another head', { ...fits, finding: { found: 'changed' } }, /开头的内容被改过/],
    ['is another case’s', { ...fits, more: null, ofThisCase: false }, /是另一件事的/],
    ['is not what is kept now', { ...fits, more: null }, /记录可能被改过/],
    ['is none', { ...fits, finding: { found: 'unreadable' } }, /不是存证证明/]
  ])('a saved proof that %s is told', async (_, checked, said) => {
    sheet(verified, { checked })
    expect(await screen.findByText(said)).toBeInTheDocument()
  })
})
