import { declineReasons, referralItems, withdrawReasons } from '@repo/domain/referral/referral.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Details } from '@repo/ui/details'
import { Fieldset } from '@repo/ui/fieldset'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { RadioGroup } from '@repo/ui/radio-group'
import { Select } from '@repo/ui/select'
import { AcceptForm, type Planning } from './accept-form.tsx'
import { SameQuestion } from './same-question.tsx'
import type { Referral } from './referral-facts.tsx'

type Props = {
	referral: Referral
	planning: Planning | null
	answer: { action: string; reason: string; entered: Record<string, string> } | undefined
}

/** What this role can do with a referral now; the rest is done by others. */
export function ReferralActions(props: Props) {
	const others = props.referral.offers.filter((action) => !byItself.has(action))
	if (others.length === 0) return null
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('referral.answer')} />
			<Answers {...props} />
			<Endings {...props} />
		</section>
	)
}

/** What is done in the form itself, or by the intake. */
const byItself: ReadonlySet<string> = new Set(['submit', 'complete', 'give_back'])

function Answers({ referral: { offers, notThere }, planning, answer }: Props) {
	if (planning === null) return null
	const open = (action: string) => answer?.action === action
	return (
		<>
			{offers.includes('accept') && (
				<Details line={staffText('referral.accept')} open={open('accept') || answer === undefined}>
					<AcceptForm planning={planning} entered={answer?.entered ?? {}} unsure={answer?.reason === 'same-person'} />
				</Details>
			)}
			{offers.includes('ask') && (
				<Details line={staffText('referral.ask')} open={open('ask')}>
					<AskForm notThere={notThere} />
				</Details>
			)}
			{offers.includes('wait') && (
				<Details line={staffText('referral.wait')} open={open('wait')}>
					<WaitForm planning={planning} entered={open('wait') ? answer?.entered : undefined} />
				</Details>
			)}
		</>
	)
}

function Endings({ referral: { offers }, answer }: Props) {
	const open = (action: string) => answer?.action === action
	return (
		<>
			{offers.includes('decline') && (
				<Details line={staffText('referral.decline')} open={open('decline')}>
					<ReasonForm action="decline" reasons={declineReasons} />
				</Details>
			)}
			{offers.includes('withdraw') && (
				<Details line={staffText('referral.withdraw')} open={open('withdraw')}>
					<ReasonForm action="withdraw" reasons={withdrawReasons} />
				</Details>
			)}
		</>
	)
}

function AskForm({ notThere }: { notThere: Referral['notThere'] }) {
	return (
		<form method="post" className="instap-stack">
			<input type="hidden" name="action" value="ask" />
			<Fieldset id="items" legend={staffText('referral.missingTitle')} hint={staffText('referral.askHint')}>
				{referralItems.map((item) => (
					<Checkbox
						key={item}
						id={`item-${item}`}
						name="items"
						value={item}
						label={staffText(`referral.item.${item}`)}
						defaultChecked={notThere.includes(item)}
					/>
				))}
			</Fieldset>
			<div>
				<Button look="secondary" line={staffText('referral.ask')} />
			</div>
		</form>
	)
}

function WaitForm({ planning: { sites, same }, entered }: { planning: Planning; entered?: Record<string, string> }) {
	return (
		<form method="post" className="instap-stack">
			<input type="hidden" name="action" value="wait" />
			<Paragraph line={staffText('referral.waitHint')} />
			{same.length > 0 && <SameQuestion id="waitWho" same={same} who={entered?.['waitWho']} unsure={false} />}
			<Select
				id="waitSite"
				name="siteId"
				label={staffText('referral.site')}
				options={sites.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<div>
				<Button look="secondary" line={staffText('referral.wait')} />
			</div>
		</form>
	)
}

type Reason = (typeof declineReasons)[number] | (typeof withdrawReasons)[number]

function ReasonForm({ action, reasons }: { action: 'decline' | 'withdraw'; reasons: readonly Reason[] }) {
	return (
		<form method="post" className="instap-stack">
			<input type="hidden" name="action" value={action} />
			<RadioGroup
				id={`${action}Reason`}
				legend={staffText('referral.reason')}
				options={reasons.map((value) => ({ value, label: staffText(`referral.reasons.${value}`) }))}
			/>
			<div>
				<Button look="negative" line={staffText(`referral.${action}`)} />
			</div>
		</form>
	)
}
