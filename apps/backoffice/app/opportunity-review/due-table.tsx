import type { Api } from '@repo/api/backoffice'
import { opportunityReviewMachine } from '@repo/domain/opportunity-review/opportunity-review.machine.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Talk = Awaited<ReturnType<Api['opportunityReview']['list']>>[number]

const nobody = { due: 'opportunityReview.noDue', soon: 'opportunityReview.noSoon' } as const
const columns = ['name', 'last', 'due', 'state', 'action'] as const

/** People whose yearly talk is due or will be, the longest waiting first, with the next step for each. */
export function DueTable({ talks, which }: { talks: readonly Talk[]; which: 'due' | 'soon' }) {
	if (talks.length === 0) return <Paragraph line={staffText(nobody[which])} />
	return (
		<Table
			caption={staffText(`opportunityReview.${which}`)}
			captionHidden
			columns={columns.map((column) => ({ label: staffText(`opportunityReview.column.${column}`) }))}
			rows={talks.map((talk) => ({
				key: talk.personId,
				cells: [
					<a
						key="name"
						id={`name-${talk.personId}`}
						className="nl-link"
						href={`/deelnemers/${talk.personId}/gesprekken`}
					>
						<PersonName name={talk.name} />
					</a>,
					talk.lastHeldOn === null ? staffText('opportunityReview.never') : staffDate(talk.lastHeldOn),
					staffDate(talk.dueOn),
					staffText(`opportunityReview.state.${talk.state}`),
					<Steps key="steps" talk={talk} />,
				],
			}))}
		/>
	)
}

function Steps({ talk: { personId, state } }: { talk: Talk }) {
	const can = (action: string) =>
		opportunityReviewMachine.steps.some((step) => step.action === action && step.from.includes(state))
	const line = (action: 'invite' | 'give_up' | 'plan' | 'hold') => staffText(`opportunityReview.action.${action}`)
	return (
		<Cluster>
			{(['invite', 'give_up'] as const).filter(can).map((action) => (
				<Form key={action} method="post" action="/jaargesprekken" preventScrollReset>
					<HiddenFields fields={{ personId, doe: action }} />
					<Button look="secondary" line={line(action)} />
				</Form>
			))}
			{can('plan') && (
				<StepLink
					id={`plan-${personId}`}
					personId={personId}
					href={`/deelnemers/${personId}/gesprekken/afspraak?over=jaargesprek`}
					line={line('plan')}
				/>
			)}
			<StepLink
				id={`hold-${personId}`}
				personId={personId}
				href={`/deelnemers/${personId}/jaargesprek`}
				line={line('hold')}
			/>
		</Cluster>
	)
}

/** A step that has a page: read with the name of the person in its row. */
function StepLink({ id, personId, href, line }: { id: string; personId: string; href: string; line: string }) {
	return (
		<a id={id} aria-labelledby={`${id} name-${personId}`} className="nl-link" href={href}>
			{line}
		</a>
	)
}
