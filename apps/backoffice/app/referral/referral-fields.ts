import { ReferralForm } from '@repo/domain/referral/referral.schema'
import { staffText } from '@repo/i18n/staff'
import { textOf } from '../shell/form.ts'

const texts = [
	'name',
	'bornOn',
	'phone',
	'email',
	'readsIn',
	'script',
	'aim',
	'channelCode',
	'legalBasis',
	'emergencyName',
	'emergencyPhone',
	'emergencyRelation',
] as const
type TextField = (typeof texts)[number]

/** A referral as it stands in the form: every text as it was typed. */
export type Entered = Record<TextField, string> & { wishes: string[]; needsInterpreter: boolean; told: boolean }

/** What is wrong, by field. */
export type Problems = Partial<Record<TextField | 'wishes', string>>

const problemKeys = ['unknown-date', 'born-later', 'phone', 'email', 'too-long', 'one-line', 'no-such-channel'] as const

/** The sentence that says what to do with a field. */
export function problemText(code: string): string {
	return staffText(`referral.problem.${problemKeys.find((key) => key === code) ?? 'invalid'}`)
}

/** What was typed, as it was typed. */
export function readEntered(form: FormData): Entered {
	const typed = Object.fromEntries(texts.map((field) => [field, textOf(form, field)])) as Record<TextField, string>
	return {
		...typed,
		wishes: form.getAll('wishes').map(String),
		needsInterpreter: form.has('needsInterpreter'),
		told: form.has('told'),
	}
}

/** Reads what was typed with the schema that the procedure also has. */
export function parseEntered(id: string | null, entered: Entered) {
	const parsed = ReferralForm.safeParse({ id, ...entered })
	if (parsed.success) return { ok: true as const, value: parsed.data }
	const problems: Problems = {}
	for (const { path, message } of parsed.error.issues) {
		const field = path[0] as keyof Problems
		problems[field] ??= problemText(message)
	}
	return { ok: false as const, problems }
}

/** A form in which nothing is filled in yet. */
export const nothingEntered: Entered = {
	name: '',
	bornOn: '',
	phone: '',
	email: '',
	readsIn: '',
	script: '',
	aim: '',
	channelCode: '',
	legalBasis: '',
	emergencyName: '',
	emergencyPhone: '',
	emergencyRelation: '',
	wishes: [],
	needsInterpreter: false,
	told: false,
}

type Kept = Partial<Record<TextField, string | null>>

/** A referral as it was kept, as its form shows it. */
export function asEntered(kept: Kept, rest: Pick<Entered, 'wishes' | 'needsInterpreter' | 'told'>): Entered {
	const typed = Object.fromEntries(texts.map((field) => [field, kept[field] ?? ''])) as Record<TextField, string>
	return { ...typed, ...rest }
}
