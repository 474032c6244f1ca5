import { findReception, setReception } from '@repo/domain/reception/reception'
import { ReceptionPhone } from '@repo/domain/reception/reception.schema'
import { endStandIn } from '@repo/domain/stand-in/end-stand-in'
import { listCoaches } from '@repo/domain/stand-in/list-coaches'
import { listOwnStandIns, listStandIns } from '@repo/domain/stand-in/list-stand-ins'
import { nameStandIn } from '@repo/domain/stand-in/name-stand-in'
import { NewStandIn } from '@repo/domain/stand-in/stand-in.schema'
import { z } from 'zod'
import { changes } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const namers = ['team_lead', 'administrator'] as const
const namer = procedureFor(namers)

/** Who goes with a coach's people while the coach is away. Naming someone opens files, so it asks for a fresh check (A6). */
export const standInRouter = router({
	list: namer.query(({ ctx }) => listStandIns(ctx)),
	coaches: namer.query(({ ctx }) => listCoaches(ctx)),
	reception: namer.query(({ ctx }) => findReception(ctx)),
	setReception: namer.input(ReceptionPhone).mutation(({ ctx, input }) => setReception(ctx, input)),
	mine: procedureFor(['coach']).query(({ ctx }) => listOwnStandIns(ctx)),
	name: procedureFor(namers, 'grave')
		.input(NewStandIn)
		.mutation(
			changes('stand_in')(
				({ ctx, input }) => nameStandIn(ctx, input),
				(_, named) => (named.ok ? named.people : []),
			),
		),
	end: namer.input(z.uuid()).mutation(
		changes('stand_in')(
			({ ctx, input }) => endStandIn(ctx, input),
			(_, { people }) => people,
		),
	),
})
