import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { named, PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import { PhoneLink } from '@repo/ui/phone-link'
import { SummaryList } from '@repo/ui/summary-list'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { seesEmergency } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/emergency.route'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(seesEmergency)]

export async function loader({ context, params }: Route.LoaderArgs) {
	return context.get(apiContext).personContact.emergency(idOf(params.id))
}

/** Whom the work supervisor calls when something happens to someone who works here today, and nothing more of them. */
export default function Emergency({ loaderData: { name, emergency } }: Route.ComponentProps) {
	return (
		<Stack>
			<title>{`${staffText('participant.alarm.title')} - ${staffText('shell.product')}`}</title>
			<Link href="/deelnemers" line={staffText('participant.alarm.back')} />
			<Heading level={1} line={staffText('participant.alarm.of', { name: named(name) })} />
			{emergency === null ? (
				<Paragraph line={staffText('participant.alarm.none')} />
			) : (
				<SummaryList
					rows={[
						{ label: staffText('participant.alarm.who'), value: <PersonName name={emergency.name} /> },
						{
							label: staffText('participant.alarm.relation'),
							value: staffText(`referral.relations.${emergency.relation}`),
						},
						{
							label: staffText('participant.alarm.phone'),
							value: <PhoneLink number={emergency.phone} />,
						},
					]}
				/>
			)}
			<Paragraph look="soft" line={staffText('participant.alarm.logged')} />
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
