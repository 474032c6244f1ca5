import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { HiddenFields } from '../shell/hidden-fields.tsx'

/** Hands this device over, so that the participant chooses work by pictures in the own language. */
export function GiveDevice({ personId, calledBy }: { personId: string; calledBy: string }) {
	const name = named(calledBy)
	return (
		// Not React's own form: the whole page has to make way.
		<form method="post" action="/overdragen" className="instap-stack instap-stack--small">
			<HiddenFields fields={{ personId }} />
			<Paragraph look="soft" line={staffText('intake.giveHint', { name })} />
			<div>
				<Button look="secondary" name="task" value="work" line={staffText('intake.give', { name })} />
			</div>
		</form>
	)
}
