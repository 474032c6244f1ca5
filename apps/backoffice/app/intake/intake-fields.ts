import { IntakeForm } from '@repo/domain/intake/intake.schema'
import { staffText } from '@repo/i18n/staff'
import { textOf } from '../shell/form.ts'

const texts = [
	'speaking',
	'listening',
	'reading',
	'writing',
	'preferredChannel',
	'outcome',
	'product',
	'halfDays',
	'startOn',
	'cohortId',
] as const
type TextField = (typeof texts)[number]

/** An intake as it stands in the form: every answer as it was given. */
export type Entered = Record<TextField, string> & { workTypeIds: string[]; reach: string[]; privacySheet: boolean }

/** What is wrong, by field. */
export type Problems = Partial<Record<TextField, string>>

/** What was filled in, as it was filled in. */
export function readEntered(form: FormData): Entered {
	const typed = Object.fromEntries(texts.map((field) => [field, textOf(form, field)])) as Record<TextField, string>
	const ticked = (field: string) => form.getAll(field).map(String)
	return {
		...typed,
		workTypeIds: ticked('workTypeIds'),
		reach: ticked('reach'),
		privacySheet: form.has('privacySheet'),
	}
}

/** Reads it with the schema that the procedure also has. */
export function parseEntered(id: string, entered: Entered) {
	const parsed = IntakeForm.safeParse({ id, ...entered })
	if (parsed.success) return { ok: true as const, value: parsed.data }
	const problems: Problems = {}
	for (const { path, message } of parsed.error.issues) {
		const code = message === 'half-days' || message === 'unknown-date' ? message : 'invalid'
		problems[path[0] as TextField] ??= staffText(`intake.problem.${code}`)
	}
	return { ok: false as const, problems }
}

type Kept = Partial<Record<TextField, string | number | null>>

/** An intake as it was kept, as its form shows it. */
export function asEntered(kept: Kept, rest: Pick<Entered, 'workTypeIds' | 'reach' | 'privacySheet'>): Entered {
	const given = Object.fromEntries(texts.map((field) => [field, String(kept[field] ?? '')])) as Record<
		TextField,
		string
	>
	return { ...given, ...rest }
}
