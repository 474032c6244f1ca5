import { SetupProblem } from '../migrate.ts'
import { explained } from '../setup.ts'

/** Why a backup cannot be made or restored: one sentence for the person at the keyboard. Nothing was changed. */
export class BackupProblem extends SetupProblem {
	override name = 'BackupProblem'
}

/** What to say when the database went away. */
export const connectionLost = 'The connection to the database was lost before this was done: try again.'

/** What to say when there is nothing of ours in the database. */
export const noTables =
	'The tables of this product are not there, or are being changed: start the product once, then try again.'

const ofDatabase: Record<string, string> = {
	'3D000': 'There is no database of this product: nothing was made there yet.',
	'22023': 'There is no database of this product: nothing was made there yet.',
	'42P01': noTables,
	'42501': 'The login in DATABASE_URL may not act as instap_owner: use the login that the product was set up with.',
	'55P03': 'Somebody else is using the tables: try again later, or stop the product first.',
	'57P01': 'The database was stopped before this was done: start it and try again.',
	CONNECTION_CLOSED: connectionLost,
	ECONNRESET: connectionLost,
	EPIPE: connectionLost,
}

/** An error of the database, in words where we have them. */
export function ofTheDatabase(error: unknown): unknown {
	const sentence = ofDatabase[codeOf(error)]
	return sentence === undefined ? explained(error) : new BackupProblem(sentence, { cause: error })
}

const ofFile: Record<string, (file: string) => string> = {
	ENOENT: (file) => `There is no ${file}: check the name and the folder.`,
	EACCES: (file) => `This user may not open ${file}: use another file, or another user.`,
	EPERM: (file) => `This user may not open ${file}: use another file, or another user.`,
	EROFS: (file) => `Nothing can be written at ${file}: choose another place.`,
	EISDIR: (file) => `${file} is a folder: name a file.`,
	ENOTDIR: (file) => `A part of ${file} is a file and not a folder: check the name.`,
	ENOSPC: (file) => `There is no disk space left for ${file}: choose another place, or make room.`,
	EDQUOT: (file) => `There is no disk space left for ${file}: choose another place, or make room.`,
}

/** An error of reading or writing a file, in words where we have them. */
export function ofTheFile(error: unknown, file: string): unknown {
	if (error instanceof BackupProblem) return error
	const sentence = codeOf(error).startsWith('Z_') ? ofGzip(String(error)) : ofFile[codeOf(error)]
	return sentence === undefined ? error : new BackupProblem(sentence(file), { cause: error })
}

const ofGzip = (message: string) => (message.includes('incorrect header check') ? notABackup : damaged)

/** What a reader may do about another kind of file. */
export const notABackup = (file: string) => `${file} is not a backup of this product: name another file.`

/** What a reader may do about a file that is not whole. */
export const damaged = (file: string) => `The backup ${file} is damaged or cut off: use another copy.`

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : ''
}
