import {
	emergencyRelations,
	legalBases,
	referralAims,
	type ReferralItem,
	scripts,
	weekHalfDays,
} from '@repo/domain/referral/referral.rules'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Details } from '@repo/ui/details'
import { ErrorSummary } from '@repo/ui/error-summary'
import { Fieldset } from '@repo/ui/fieldset'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import type { Entered, Problems } from './referral-fields.ts'

type Props = {
	/** A key for this form, so that sending it twice has its effect once. */
	formKey: string
	entered: Entered
	problems: Problems
	/** What is still to be filled in, when someone tried to send it. */
	missing: readonly ReferralItem[]
	channels: readonly { code: string; name: string }[]
	again: boolean
}

/** Where an item stands in the form. */
const fieldOf: Record<ReferralItem, string> = {
	channel: 'channelCode',
	legal_basis: 'legalBasis',
	name: 'name',
	born_on: 'bornOn',
	contact: 'phone',
	language: 'readsIn',
	aim: 'aim',
	half_days: 'wishes',
	told: 'told',
}

/** A referral to fill in (3.2): kept at any time, sent when what is needed is there. One column; what was typed stays. */
export function ReferralForm({ formKey, entered, problems, missing, channels, again }: Props) {
	const summary = [
		...Object.entries(problems).map(([field, line]) => ({ field, line })),
		...missing.map((item) => ({ field: fieldOf[item], line: staffText(`referral.fillIn.${item}`) })),
	]
	return (
		<form method="post" className="instap-stack" noValidate>
			<input type="hidden" name="key" value={formKey} />
			{summary.length > 0 && (
				<ErrorSummary
					heading={
						missing.length > 0
							? staffText('referral.stillMissing')
							: staffText('error.summary', { count: summary.length })
					}
					problems={summary}
				/>
			)}
			<Alert line={staffText('referral.notAsked')} />
			<Who entered={entered} problems={problems} />
			<Why entered={entered} problems={problems} channels={channels} />
			<Checkbox id="told" label={staffText('referral.told')} value="yes" defaultChecked={entered.told} />
			<Emergency entered={entered} problems={problems} />
			<div className="instap-cluster">
				<Button look="secondary" name="intent" value="keep" line={staffText('referral.keep')} />
				<Button name="intent" value="send" line={staffText(again ? 'referral.sendAgain' : 'referral.send')} />
			</div>
		</form>
	)
}

type Part = Pick<Props, 'entered' | 'problems'>

function Who({ entered, problems }: Part) {
	const field = (id: 'name' | 'bornOn' | 'phone' | 'email' | 'readsIn' | 'script') => ({
		id,
		defaultValue: entered[id],
		error: problems[id],
		autoComplete: 'off',
	})
	const choose = staffText('referral.choose')
	return (
		<>
			<TextField
				{...field('name')}
				label={staffText('referral.name')}
				hint={staffText('referral.nameHint')}
				maxLength={120}
			/>
			<TextField {...field('bornOn')} type="date" label={staffText('referral.bornOn')} short />
			<TextField
				{...field('phone')}
				type="tel"
				label={staffText('referral.phone')}
				hint={staffText('referral.phoneHint')}
				maxLength={20}
				short
			/>
			<TextField {...field('email')} type="email" label={staffText('referral.email')} maxLength={200} />
			<Select
				{...field('readsIn')}
				label={staffText('referral.language')}
				hint={staffText('referral.languageHint')}
				empty={choose}
				options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
			/>
			<Select
				{...field('script')}
				label={staffText('referral.script')}
				empty={choose}
				options={scripts.map((value) => ({ value, label: staffText(`referral.scripts.${value}`) }))}
			/>
			<Checkbox
				id="needsInterpreter"
				value="yes"
				label={staffText('referral.interpreter')}
				defaultChecked={entered.needsInterpreter}
			/>
		</>
	)
}

function Why({ entered, problems, channels }: Part & Pick<Props, 'channels'>) {
	const field = (id: 'aim' | 'channelCode' | 'legalBasis') => ({
		id,
		defaultValue: entered[id],
		error: problems[id],
		empty: staffText('referral.choose'),
	})
	return (
		<>
			<Select
				{...field('aim')}
				label={staffText('referral.aim')}
				options={referralAims.map((value) => ({ value, label: staffText(`referral.aims.${value}`) }))}
			/>
			<Select
				{...field('channelCode')}
				label={staffText('referral.channel')}
				hint={staffText('referral.channelHint')}
				options={channels.map(({ code, name }) => ({ value: code, label: name }))}
			/>
			<Select
				{...field('legalBasis')}
				label={staffText('referral.legalBasis')}
				options={legalBases.map((value) => ({ value, label: staffText(`referral.legalBases.${value}`) }))}
			/>
			<Fieldset id="wishes" legend={staffText('referral.wishes')} error={problems.wishes} across>
				{weekHalfDays.map((wish) => (
					<Checkbox
						key={wish}
						id={`wish-${wish}`}
						name="wishes"
						value={wish}
						label={staffText(`referral.wish.${wish}`)}
						defaultChecked={entered.wishes.includes(wish)}
					/>
				))}
			</Fieldset>
		</>
	)
}

function Emergency({ entered, problems }: Part) {
	const field = (id: 'emergencyName' | 'emergencyPhone' | 'emergencyRelation') => ({
		id,
		defaultValue: entered[id],
		error: problems[id],
	})
	const filled = entered.emergencyName !== '' || entered.emergencyPhone !== ''
	return (
		<Details line={staffText('referral.emergency')} open={filled}>
			<TextField {...field('emergencyName')} label={staffText('referral.emergencyName')} maxLength={120} />
			<TextField
				{...field('emergencyPhone')}
				type="tel"
				label={staffText('referral.emergencyPhone')}
				maxLength={20}
				short
			/>
			<Select
				{...field('emergencyRelation')}
				label={staffText('referral.emergencyRelation')}
				empty={staffText('referral.choose')}
				options={emergencyRelations.map((value) => ({ value, label: staffText(`referral.relations.${value}`) }))}
			/>
		</Details>
	)
}
