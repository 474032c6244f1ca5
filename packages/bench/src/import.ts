import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { connect } from '@repo/db/connect'
import { demoSlug } from '@repo/demo/state'
import type { Ctx } from '@repo/domain/context'
import { carryOutImport } from '@repo/domain/import/carry-out-import'
import { getImport } from '@repo/domain/import/get-import'
import { judgeReferrals } from '@repo/domain/import/judge-referrals'
import { saveImport } from '@repo/domain/import/save-import'
import { sendSheet } from '@repo/domain/import/send-sheet'
import { referralHeadings, referralWith } from '@repo/domain/testing/broken-referral-rows'
import { withDemo } from './demo.ts'
import { loadNote } from './machine.ts'
import { now } from './reader.ts'
import { type Row, runAlone } from './report.ts'

/** How many rows a file has, and how long all of it may take, in seconds. */
const [rows, goal] = [1_000, 10]

/** A name of letters only, another for each number. */
const nameOf = (n: number) =>
	`Groot ${Array.from(String(n).padStart(4, '0'), (digit) => 'abcdefghij'[Number(digit)]).join('')} Testma`
const linesOf = (cellsOf: (name: string) => string[]) =>
	Array.from({ length: rows }, (_, index) => ({ line: index + 2, cells: cellsOf(nameOf(index)) }))
const people = {
	header: ['Naam', 'Geboortedatum', 'Taal', 'Telefoon'],
	rows: linesOf((name) => [name, '3-9-1998', 'ar', '06-0000 0001']),
}
const referrals = { header: [...referralHeadings], rows: linesOf((name) => referralWith({ Naam: name })) }

/** A file of people and one of referrals: looked at, and then carried out. */
export function imports(): Promise<Row[]> {
	return withDemo(async (urls) => {
		const [auth, backoffice] = [
			connect(urls.auth, { name: 'bench', max: 1 }),
			connect(urls.backoffice, { name: 'bench', max: 1 }),
		]
		const organisationId = (await auth.findOrganisation(demoSlug)) ?? ''
		const as = async <T>(code: string, work: (ctx: Ctx) => Promise<T>) => {
			const who = await signInToDemo(auth, { organisationId, code, app: 'backoffice', cookieHeader: null, now })
			if (!who.ok) throw new Error(`the demo has no ${code}`)
			return backoffice.withActor(who.actor, (db) => work({ db, actor: who.actor, now }), now)
		}
		const found = [
			await measure('people', async () => {
				const saved = await as('L01', (ctx) => saveImport(ctx, people))
				if (!saved.ok) throw new Error(JSON.stringify(saved.problems))
				await as('L01', (ctx) => getImport(ctx, saved.importId))
				const done = await as('L01', (ctx) => carryOutImport(ctx, saved.importId))
				return done.ok ? done.added.length : 0
			}),
			await measure('referrals', async () => {
				await as('C01', (ctx) => judgeReferrals(ctx, referrals))
				const done = await as('C01', (ctx) => sendSheet(ctx, referrals))
				return done.ok ? done.sent.length : 0
			}),
		]
		await Promise.all([auth.close(), backoffice.close()])
		return found
	})
}

async function measure(what: string, work: () => Promise<number>): Promise<Row> {
	const before = performance.now()
	const added = await work()
	const took = (performance.now() - before) / 1000
	return {
		row: `A file of ${rows} ${what}, looked at and carried out (s)`,
		goal: `<= ${goal}, all of them`,
		measured: `${took.toFixed(2)}, ${added} of ${rows}`,
		met: took <= goal && added === rows,
		load: loadNote(),
		notes: [],
	}
}

if (import.meta.main) await runAlone(imports)
