import { cancelReasons } from '@repo/domain/intake/intake.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Details } from '@repo/ui/details'
import { named } from '@repo/ui/person-name'
import { Paragraph } from '@repo/ui/paragraph'
import { RadioGroup } from '@repo/ui/radio-group'
import { TextField } from '@repo/ui/text-field'
import type { Loaded } from './load-intake.server.ts'

type Intake = NonNullable<Loaded['intake']>
type Props = { intake: Intake; calledBy: string; invitationsMax: number }

/** The steps of an intake that need no form of their own, as far as this role may take them. */
export function IntakeSteps({ intake, calledBy, invitationsMax }: Props) {
	const { offers, outcome } = intake
	const canInvite = intake.invitations < invitationsMax
	const name = named(calledBy)
	const may = (action: Intake['offers'][number]) => offers.includes(action)
	return (
		<>
			{may('close') && outcome !== null && (
				<form method="post" className="instap-stack">
					<Paragraph
						line={
							outcome === 'start_cohort'
								? staffText('intake.closeHint.start_cohort', { name })
								: staffText(`intake.closeHint.${outcome}`)
						}
					/>
					<div>
						<Button name="action" value="close" line={staffText('intake.close')} />
					</div>
				</form>
			)}
			{(may('hold') || may('miss')) && (
				<form method="post" className="instap-cluster">
					<Button name="action" value="hold" line={staffText('intake.hold')} />
					<Button look="secondary" name="action" value="miss" line={staffText('intake.miss', { name })} />
				</form>
			)}
			{may('invite') && canInvite && <When action="invite" open />}
			{may('give_back') && !canInvite && (
				<form method="post">
					<Button look="secondary" name="action" value="give_back" line={staffText('intake.giveBack')} />
				</form>
			)}
			{may('move') && <When action="move" />}
			{may('cancel') && <Cancel />}
		</>
	)
}

function When({ action, open }: { action: 'invite' | 'move'; open?: boolean }) {
	return (
		<Details line={staffText(`intake.${action}`)} open={open}>
			<form method="post" className="instap-stack">
				<div className="instap-cluster">
					<TextField id="on" type="date" label={staffText('intake.day')} short required />
					<TextField id="at" type="time" label={staffText('intake.time')} short required />
				</div>
				<div>
					<Button look="secondary" name="action" value={action} line={staffText(`intake.${action}`)} />
				</div>
			</form>
		</Details>
	)
}

function Cancel() {
	return (
		<Details line={staffText('intake.cancel')}>
			<form method="post" className="instap-stack">
				<RadioGroup
					id="reason"
					legend={staffText('intake.reason')}
					options={cancelReasons.map((value) => ({ value, label: staffText(`intake.reasons.${value}`) }))}
				/>
				<div>
					<Button look="negative" name="action" value="cancel" line={staffText('intake.cancel')} />
				</div>
			</form>
		</Details>
	)
}
