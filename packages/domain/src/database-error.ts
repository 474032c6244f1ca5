/** What PostgreSQL says of a statement that it refused. */
export type DatabaseError = { code: string; constraint_name?: string; detail?: string }

/** The database's own error inside one that was thrown; nothing when it came from elsewhere. */
export function databaseError(error: unknown): DatabaseError | undefined {
	if (!(error instanceof Error)) return undefined
	if ('code' in error && typeof error.code === 'string') return error as Error & DatabaseError
	return databaseError(error.cause)
}
