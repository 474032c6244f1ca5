/** What someone does in a half day: work of a type or a lesson of a group. */
export type What = { workTypeId?: string; lessonId?: string }

/** Work or a lesson as one value of a list of choices: `werk:<id>` or `les:<id>`. */
export function whatCode({ workTypeId, lessonId }: { workTypeId?: string | null; lessonId?: string | null }): string {
	if (lessonId) return `les:${lessonId}`
	return workTypeId ? `werk:${workTypeId}` : ''
}

/** The work or the lesson of such a value; neither when it is empty or something else. */
export function readWhatCode(code: string): What {
	const [kind, id] = code.split(':', 2)
	if (!id) return {}
	if (kind === 'les') return { lessonId: id }
	return kind === 'werk' ? { workTypeId: id } : {}
}
