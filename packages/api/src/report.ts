import { countRoads } from '@repo/domain/report/count-roads'
import { procedureFor, router } from './trpc.ts'

/** Figures about many people. Nobody's file, so the log has no line of them; figures that point at a few are left out. */
export const reportRouter = router({
	roads: procedureFor(['manager']).query(({ ctx }) => countRoads(ctx)),
})
