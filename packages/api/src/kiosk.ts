import { endKiosk } from '@repo/auth/kiosk/end-kiosk'
import { NewKiosk, NewTablet } from '@repo/auth/kiosk/kiosk.schema'
import { listKiosks } from '@repo/auth/kiosk/list-kiosks'
import { registerKiosk, registerTablet } from '@repo/auth/kiosk/register-kiosk'
import { listSites } from '@repo/domain/site/list-sites'
import { listHalls } from '@repo/domain/work-type/list-halls'
import { z } from 'zod'
import { procedureFor, router } from './trpc.ts'

const administrator = procedureFor(['administrator'])

/** The shared screens in the building, and the tablets of its halls. Nobody's file, so the log has no line of them. */
export const kioskRouter = router({
	list: administrator.query(({ ctx }) => listKiosks(ctx)),
	sites: administrator.query(({ ctx }) => listSites(ctx)),
	register: administrator.input(NewKiosk).mutation(({ ctx, input }) => registerKiosk(ctx, ctx.keys, input)),
	tablets: administrator.query(({ ctx }) => listKiosks(ctx, 'hall_tablet')),
	halls: administrator.query(({ ctx }) => listHalls(ctx)),
	registerTablet: administrator.input(NewTablet).mutation(({ ctx, input }) => registerTablet(ctx, ctx.keys, input)),
	end: administrator.input(z.uuid()).mutation(({ ctx, input }) => endKiosk(ctx, input)),
})
