import type { Api } from '@repo/api/backoffice'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { time } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { named } from '@repo/ui/person-name'
import { Text } from '@repo/ui/text'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Requests = Awaited<ReturnType<Api['unlock']['list']>>

/** Participants who wait beside their phone for a yes. */
export function UnlockTasks({ requests }: { requests: Requests }) {
	if (requests.length === 0) return null
	return (
		<ul aria-label={staffText('unlock.title')} className="instap-stack">
			{requests.map(({ id, personId, name, along, askedAt }) => (
				<Card as="li" key={id}>
					<div className="instap-cluster instap-cluster--between">
						<div>
							<Text
								as="p"
								line={
									along === null
										? staffText('unlock.asks', { name: named(name), time: time('nl', localClock(askedAt).time) })
										: staffText('unlock.asksAlong', {
												name: named(name),
												along: named(along),
												time: time('nl', localClock(askedAt).time),
											})
								}
							/>
							<Text as="p" className="instap-soft" line={staffText('unlock.only')} />
						</div>
						<Form method="post" action="/openen">
							<HiddenFields fields={{ id, personId }} />
							<Button line={staffText('unlock.yes')} />
						</Form>
					</div>
				</Card>
			))}
		</ul>
	)
}
