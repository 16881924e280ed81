// Who am I? One's own data in full where the screen needs it, masked where it does not.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { maskIdNumber, maskPhone } from '@/domain/person/mask'
import { unreadCount } from '../../database/notices'
import { findOffice } from '../../database/offered'
import { findPerson } from '../../database/people'
import type { Context, SignedIn, UseCase } from '../environment'

export type MeView = Output<'person.me'>

export const showMe: UseCase<'person.me'> = async (context) => answer(await presentMe(context))

/** The view of the person who asks. */
export async function presentMe(context: SignedIn): Promise<MeView> {
  const { actor } = context
  const person = await findPerson(context.db, actor.personId)
  const office = actor.officeId ? await findOffice(context.db, actor.officeId) : undefined
  return {
    id: actor.personId,
    name: person?.name ?? null,
    idNumber: masked(context, person?.id_number_sealed, maskIdNumber),
    phone: masked(context, person?.phone_sealed, maskPhone),
    roles: [...actor.roles],
    officeId: actor.officeId,
    officeName: office?.office.name ?? null,
    unread: await unreadCount(context.db, actor.personId),
    demo: context.demo
  }
}

function masked(
  context: Context,
  sealed: string | null | undefined,
  mask: (text: string) => string
): string | null {
  return sealed ? mask(context.sealer.open(sealed)) : null
}
