import { existsSync } from 'node:fs'
import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { claim } from './ending.ts'
import type { Ending } from './ending.ts'
import { Problem } from './problem.ts'
import { say } from './say.ts'
import { root } from './settings.ts'
import type { Settings } from './settings.ts'

/** The folder of the embedded database. */
const folderOf = ({ dataDir }: Settings) => path.join(dataDir, 'postgres')

/** A login that may become the owner of the tables. Makes no database: throws a `Problem` when there is none yet. */
export async function reachDatabase(settings: Settings, ending: Ending): Promise<string> {
	if (settings.databaseUrl) return settings.databaseUrl
	if (!existsSync(folderOf(settings)))
		throw new Problem(
			`There is no database in ${settings.dataDir} yet: set DATA_DIR or DATABASE_URL to the one you mean.`,
		)
	return Object.assign(new URL(await joinServer(settings, ending)), { pathname: '/instap' }).href
}

/**
 * The superuser's url of the embedded server, which is started when it does not run. When a product works with it, it
 * goes on after us; otherwise it is stopped at the end.
 */
export async function joinServer(settings: Settings, ending: Ending): Promise<string> {
	const isAlone = await tryClaim(settings.dataDir)
	const starting = startEmbedded({ dataDir: folderOf(settings), durable: true })
	ending.undo(async () => {
		const server = await starting
		if (isAlone || (await tryClaim(settings.dataDir))) await server.stop()
	})
	const server = await starting
	ending.check()
	const how = isAlone ? '' : ', beside the product that runs'
	say('database', `PostgreSQL in ${path.relative(root, folderOf(settings))}${how}`)
	return server.url
}

/** True when no product runs with this data; from then on none starts. */
function tryClaim(folder: string): Promise<boolean> {
	return claim(folder).then(
		() => true,
		() => false,
	)
}
