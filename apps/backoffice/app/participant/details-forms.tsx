import { emergencyRelations } from '@repo/domain/referral/referral.rules'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { RadioGroup } from '@repo/ui/radio-group'
import { Select } from '@repo/ui/select'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import type { ReactNode } from 'react'
import type { FormErrors, ProblemKey } from '../shell/form.ts'
import type { DetailsForm, Entered, loadDetails } from './details.server.ts'

type Props = {
	known: Awaited<ReturnType<typeof loadDetails>>
	/** What was typed, and what is wrong with it; left out when nothing was sent. */
	refused?: { entered: Entered; errors: FormErrors }
}

const told = [
	'refused.noEmail',
	'refused.noPhone',
	'refused.noRelation',
	'refused.required',
	'refused.tooLongText',
] as const

/** What is wrong with a field of these forms, in words. */
export const detailsError = (key: ProblemKey): string =>
	staffText(told.find((known) => known === key) ?? 'refused.invalid')

const errorOf = (refused: Props['refused'], field: keyof Entered) => {
	const key = refused?.errors[field]
	return key && detailsError(key)
}

/** Telephone and e-mail address of the person. */
export function ContactForm({ known: { contact }, refused }: Props) {
	const entered = refused?.entered ?? { phone: contact?.phone ?? '', email: contact?.email ?? '' }
	return (
		<OneForm
			form="contact"
			hint={staffText('participant.details.contactHint')}
			save={staffText('participant.details.saveContact')}
		>
			<TextField
				id="phone"
				type="tel"
				label={staffText('participant.contact.phone')}
				hint={staffText('participant.details.phoneHint')}
				error={errorOf(refused, 'phone')}
				defaultValue={entered.phone}
				maxLength={30}
				autoComplete="off"
			/>
			<TextField
				id="email"
				inputMode="email"
				label={staffText('participant.contact.email')}
				error={errorOf(refused, 'email')}
				defaultValue={entered.email}
				maxLength={200}
				autoComplete="off"
			/>
		</OneForm>
	)
}

/** Whom to call when something happens. */
export function EmergencyForm({ known: { emergency }, refused }: Props) {
	const entered = refused?.entered ?? { ...emergency, emergencyPhone: emergency?.phone }
	return (
		<OneForm
			form="emergency"
			hint={staffText('participant.details.emergencyHint')}
			save={staffText('participant.details.saveEmergency')}
		>
			<TextField
				id="name"
				label={staffText('participant.details.name')}
				error={errorOf(refused, 'name')}
				defaultValue={entered.name}
				maxLength={120}
				autoComplete="off"
			/>
			<Select
				id="relation"
				label={staffText('participant.details.relation')}
				empty={staffText('participant.details.choose')}
				error={errorOf(refused, 'relation')}
				defaultValue={entered.relation}
				options={emergencyRelations.map((value) => ({ value, label: staffText(`referral.relations.${value}`) }))}
			/>
			<TextField
				id="emergencyPhone"
				type="tel"
				label={staffText('participant.contact.phone')}
				error={errorOf(refused, 'emergencyPhone')}
				defaultValue={entered.emergencyPhone}
				maxLength={30}
				autoComplete="off"
			/>
		</OneForm>
	)
}

const supports = ['none', 'audio', 'audio_and_pictograms'] as const

/** The language that someone reads best, and the help with it. */
export function ReadingForm({ known, refused }: Props) {
	const entered = refused?.entered ?? known
	return (
		<OneForm form="reading" save={staffText('participant.details.saveReading')}>
			<Select
				id="readsIn"
				label={staffText('participant.language')}
				error={errorOf(refused, 'readsIn')}
				defaultValue={entered.readsIn}
				options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
			/>
			<RadioGroup
				id="readingSupport"
				legend={staffText('participant.support')}
				error={errorOf(refused, 'readingSupport')}
				defaultValue={entered.readingSupport}
				options={supports.map((value) => ({ value, label: staffText(`participant.supports.${value}`) }))}
			/>
		</OneForm>
	)
}

type OneFormProps = { form: DetailsForm; hint?: string; save: string; children: ReactNode }

function OneForm({ form, hint, save, children }: OneFormProps) {
	return (
		<form method="post" aria-labelledby={form} noValidate>
			<Stack>
				<input type="hidden" name="form" value={form} />
				<Heading level={3} id={form} line={staffText(`participant.details.${form}`)} />
				{hint && <Paragraph look="soft" line={hint} />}
				{children}
				<div>
					<Button look="secondary" line={save} />
				</div>
			</Stack>
		</form>
	)
}
