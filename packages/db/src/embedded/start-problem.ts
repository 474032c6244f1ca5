/** Why PostgreSQL cannot run, in one sentence for the person at the keyboard. The message is the sentence. */
export class StartProblem extends Error {
	override name = 'StartProblem'
}

const known: { sign: RegExp; sentence: (dataDir: string, port: number) => string }[] = [
	{
		sign: /No space left on device|Check free disk space|ENOSPC|Disk quota exceeded/i,
		sentence: (dataDir) =>
			`There is no disk space left for the database in ${dataDir}: free some space and start again.`,
	},
	{
		sign: /could not bind|Address already in use/i,
		sentence: (_, port) => `Port ${port} for the database is taken by another program.`,
	},
	{
		sign: /initialized by PostgreSQL version|database files are incompatible with server/i,
		sentence: (dataDir) =>
			`The data directory ${dataDir} was made by another version of PostgreSQL: move it away, or use the version that made it.`,
	},
	{
		sign: /Permission denied|wrong ownership|group or world access|EACCES|EPERM/i,
		sentence: (dataDir) =>
			`The data directory ${dataDir} belongs to another user: start as the user who made it, or move it away.`,
	},
	{
		sign: /unshare:|execution of the PostgreSQL server is not permitted/i,
		sentence: () =>
			'PostgreSQL does not run as root here: start as an ordinary user, or put the project in a folder that other users may enter.',
	},
	{
		sign: /PANIC|checkpoint record|control file|could not (open|read|find|access)|not a valid data directory|invalid|corrupt/i,
		sentence: (dataDir) =>
			`The data directory ${dataDir} is damaged: restore it from a backup, or move it away to begin with an empty database.`,
	},
]

/** Turns what PostgreSQL wrote on stderr, or a system error, into one sentence. */
export function explain(output: string, dataDir: string, port: number): StartProblem {
	const found = known.find(({ sign }) => sign.test(output))
	if (found) return new StartProblem(found.sentence(dataDir, port))
	const lines = output.split('\n').filter((line) => line.trim() !== '')
	const reason = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
	return new StartProblem(`PostgreSQL could not start: ${reason.trim()}`)
}
