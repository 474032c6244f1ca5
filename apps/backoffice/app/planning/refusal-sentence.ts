import type { Refusal } from '@repo/domain/schedule/refusal.rules'
import { staffText } from '@repo/i18n/staff'

/** What the sentence needs to know besides the refusal: who, what was asked for, and which names are lessons. */
export type Asked = { name: string; what: string; lessonNames: readonly string[] }

/** Why a half day could not be planned, in words: each reason has its own sentence. */
export function refusalSentence(refusal: Refusal, { name, what, lessonNames }: Asked): string {
	const { reason, places = 0, block = 'free', already } = refusal
	switch (reason) {
		case 'already-somewhere':
			return already !== undefined && lessonNames.includes(already)
				? staffText('refused.already-in-lesson', { name, what: already })
				: staffText('refused.already-somewhere', { name, what: already ?? staffText('planning.what') })
		case 'block-full':
			return staffText(`refused.block-full.${block}`, { places })
		case 'work-type-full':
			return staffText('refused.work-type-full', { places, what })
		case 'lesson-full':
			return staffText('refused.lesson-full', { places, what })
		default:
			return staffText(`refused.${reason}`)
	}
}
