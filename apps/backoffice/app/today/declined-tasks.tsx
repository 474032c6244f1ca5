import type { Api } from '@repo/api/backoffice'
import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { named } from '@repo/ui/person-name'
import { Text } from '@repo/ui/text'

type Declined = Awaited<ReturnType<Api['appointment']['declined']>>

/** Participants who said "ik kan niet" to a coming appointment. */
export function DeclinedTasks({ declined }: { declined: Declined }) {
	if (declined.length === 0) return null
	return (
		<ul aria-label={staffText('appointment.declinedTitle')} className="instap-stack">
			{declined.map(({ id, personId, name, on, startsAt }) => (
				<Card as="li" key={id}>
					<Cluster look="between">
						<Text
							as="p"
							line={staffText('appointment.declined', {
								name: named(name),
								day: longDate('nl', on),
								time: startsAt.slice(0, 5),
							})}
						/>
						<ButtonLink
							href={`/deelnemers/${personId}/gesprekken`}
							icon="messages"
							line={staffText('appointment.declinedOpen')}
						/>
					</Cluster>
				</Card>
			))}
		</ul>
	)
}
