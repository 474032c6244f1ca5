import { bytesPerPage } from './bytes-per-page.ts'
import { caseload } from './caseload.ts'
import { enumeration } from './enumeration.ts'
import { imports } from './import.ts'
import { type Row, runAlone } from './report.ts'
import { withSizes } from './scale/sizes.ts'
import { scheduleAtScale } from './schedule-at-scale.ts'
import { todayAtScale } from './today-at-scale.ts'
import { todayVsBare } from './today-vs-bare.ts'
import { todayVsNext } from './today-vs-next.ts'
import { trpcVsBare } from './trpc-vs-bare.ts'

/** Every benchmark, the quick ones first. */
async function all(): Promise<Row[]> {
	const quick = [bytesPerPage, caseload, imports, enumeration, todayVsBare, trpcVsBare, todayVsNext]
	const rows: Row[] = []
	for (const bench of quick) rows.push(...(await bench()))
	const atScale = await withSizes(async (sizes) => [...(await scheduleAtScale(sizes)), ...(await todayAtScale(sizes))])
	return [...rows, ...atScale]
}

await runAlone(all)
