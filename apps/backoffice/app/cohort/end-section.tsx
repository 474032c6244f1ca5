import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { HiddenFields } from '../shell/hidden-fields.tsx'

/** The end of a group: a button once everyone's enrolment has ended; until then how many have not. */
export function EndSection({ running }: { running: number }) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.end.heading')} />
			{running > 0 ? (
				<Paragraph look="soft" line={staffText('cohort.end.running', { count: running })} />
			) : (
				<form method="post" className="instap-stack">
					<HiddenFields fields={{ doe: 'rond-af' }} />
					<Paragraph line={staffText('cohort.end.explain')} />
					<div>
						<Button look="secondary" line={staffText('cohort.end.button')} />
					</div>
				</form>
			)}
		</section>
	)
}
