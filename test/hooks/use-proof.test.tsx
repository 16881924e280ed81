import { act, renderHook, waitFor } from '@testing-library/react'
import { giveText, takeText } from '@/client/text-file'
import { sm3Hex } from '@/cloud/secrets/sm3'
import { chain, type ChainedEvent } from '@/domain/ledger/chain'
import { checkProof, proofText, sealProof } from '@/domain/ledger/proof'
import { instant } from '@/domain/time/instant'
import { useProof } from '@/hooks/use-proof'
import { answered, cloudAnswers } from '../cloud-answers'

jest.mock('@/client/text-file', () => ({ giveText: jest.fn(), takeText: jest.fn() }))

const caseId = '019a0000-0000-7000-8000-000000000001'

function proof(length: number, of = caseId) {
  const events: ChainedEvent[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const event = {
      caseId: of,
      seq,
      at: instant(1_795_000_000_000 + seq),
      action: 'supply',
      actorId: null,
      actorRole: 'resident',
      rule: 'ZJ-7',
      data: {}
    }
    events.push(chain(event, events.at(-1)?.hash ?? '', sm3Hex))
  }
  const about = { caseId: of, caseCode: null, serviceName: '居住证首次申领' }
  return sealProof({ ...about, madeAt: 1_795_000_100_000, events }, sm3Hex)
}

/** The hook with today's proof loaded. */
async function atHand() {
  const { madeAt, events, ...today } = proof(5)
  const shown = events.map((event) => ({ ...event, data: { ...event.data } }))
  const data = { ...today, madeAt: instant(madeAt), events: shown }
  cloudAnswers({ 'ledger.proof': () => answered(data) })
  const { result } = renderHook(() => useProof(caseId))
  await waitFor(() => expect(result.current.current.data).toBeDefined())
  return result
}

test('the proof is given away as a file that says how to recompute it', async () => {
  jest.mocked(giveText).mockResolvedValue('saved')
  const result = await atHand()
  await act(() => result.current.give('proof.json', ['how']))
  const [name, file = ''] = jest.mocked(giveText).mock.calls[0] ?? []
  expect(name).toBe('proof.json')
  expect(JSON.parse(file)).toMatchObject({ about: ['how'] })
  expect(checkProof(file, sm3Hex)).toEqual({ found: 'intact', proof: proof(5) })
  expect(result.current.given).toBe('saved')
})

test('an older proof fits, with what has come since', async () => {
  jest.mocked(takeText).mockResolvedValue(proofText(proof(3), []))
  const result = await atHand()
  await act(() => result.current.check())
  expect(result.current.checked).toMatchObject({ more: 2, ofThisCase: true })
})

test('the proof of another case is told apart', async () => {
  const other = '019a0000-0000-7000-8000-000000000002'
  jest.mocked(takeText).mockResolvedValue(proofText(proof(3, other), []))
  const result = await atHand()
  await act(() => result.current.check())
  expect(result.current.checked).toMatchObject({ more: null, ofThisCase: false })
})

test('nothing chosen, nothing said', async () => {
  jest.mocked(takeText).mockResolvedValue(null)
  const result = await atHand()
  await act(() => result.current.check())
  expect(result.current.checked).toBeNull()
})
