import { localClock } from '@repo/domain/schedule/half-day.rules'
import { longDate } from '@repo/i18n/format'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { requirePrivate } from '../server/opening.server.ts'
import { apiContext, sessionContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/devices.route'

export const middleware: Route.MiddlewareFunction[] = [requirePrivate('/apparaten')]

export async function loader({ context, url }: Route.LoaderArgs) {
	const devices = await context.get(apiContext).device.mine()
	const here = context.get(sessionContext)?.deviceId ?? null
	return {
		ended: url.searchParams.has('weg'),
		devices: devices.map(({ id, name, linkedAt, linkedBy, seenAt }) => ({
			id,
			name,
			isThis: id === here,
			linkedBy: linkedBy ?? '',
			linkedOn: localClock(linkedAt).date,
			seenOn: localClock(seenAt).date,
		})),
	}
}

/** The own phones in plain words; each can be taken away. */
export default function Devices({ loaderData: { devices, ended } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/apparaten">
			<title>{`${line('device.mine.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.mine.title')} />
			{ended && <Alert look="ok" line={line('device.mine.ended')} answer />}
			<Paragraph line={line(devices.length === 0 ? 'device.mine.none' : 'device.mine.intro')} />
			<Stack as="ul">
				{devices.map((device) => (
					<Device key={device.id} {...device} />
				))}
			</Stack>
			<Link href="/wie-kijkt-mee" line={line('representative.mine.title')} />
		</PortalShell>
	)
}

type Own = Route.ComponentProps['loaderData']['devices'][number]

function Device({ id, name, isThis, linkedBy, linkedOn, seenOn }: Own) {
	const { line } = useReading()
	return (
		<Card as="li">
			<Stack gap="small">
				<Heading level={2} line={line(isThis ? 'device.mine.this' : 'device.mine.other')} />
				{name !== '' && <Paragraph look="soft" line={{ text: name, lang: 'en', dir: 'ltr' }} />}
				<Paragraph line={line('device.mine.linked', { name: linkedBy, day: (l) => longDate(l, linkedOn) })} />
				<Paragraph line={line('device.mine.used', { day: (l) => longDate(l, seenOn) })} />
				<ButtonLink href={`/apparaten/weg?telefoon=${id}`} icon="remove" line={line('device.mine.action.end')} />
			</Stack>
		</Card>
	)
}
