import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeQueue } from './queue.ts'

test('never more at once than allowed, all that waited runs, and only what comes beyond is refused', async () => {
	const size = fc.record({ atOnce: fc.integer({ min: 1, max: 4 }), waiting: fc.nat(6), asked: fc.nat(20) })
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), size, async (scheduler, { atOnce, waiting, asked }) => {
			const run = makeQueue({ atOnce, waiting })
			let [running, most, ran] = [0, 0, 0]
			const work = async () => {
				most = Math.max(most, ++running)
				await scheduler.schedule(Promise.resolve())
				running--
				ran++
			}
			const answers = Promise.all(Array.from({ length: asked }, () => run(work)))
			await scheduler.waitFor(answers)

			const may = Math.min(asked, atOnce + waiting)
			expect((await answers).filter(({ ok }) => ok)).toHaveLength(may)
			expect({ ran, most: most <= atOnce }).toEqual({ ran: may, most: true })
		}),
	)
})

test('work that fails leaves its place to the next', async () => {
	const run = makeQueue({ atOnce: 1, waiting: 1 })
	const failed = run(() => Promise.reject(new Error('broken')))
	const next = run(async () => 'done')

	await expect(failed).rejects.toThrow('broken')
	expect(await next).toEqual({ ok: true, value: 'done' })
})
