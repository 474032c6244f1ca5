import type { Api } from '@repo/api/portal'
import { ButtonLink } from '@repo/ui/button-link'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonLine } from '@repo/ui/person-line'
import { phoneHref } from '@repo/ui/phone-link'
import { useReading } from '../shell/reading.tsx'

type Ring = Awaited<ReturnType<Api['today']['get']>>['ring']

/** Whom to ring: the coach; who stands in for a coach who is away, by name; or the reception. */
export function RingSomeone({ ring }: { ring: Ring }) {
	const { line } = useReading()
	if (ring === null) return null
	return (
		<>
			{ring.who === 'stand-in' && (
				<PersonLine name={ring.name} line={line('today.standIn', { name: ring.name, coach: ring.coach })} />
			)}
			{ring.who === 'reception' && ring.coach !== null && (
				<Paragraph line={line('today.away', { coach: ring.coach })} />
			)}
			{ring.phone !== null && (
				<ButtonLink
					href={phoneHref(ring.phone)}
					icon="call"
					wide
					line={
						ring.who === 'reception'
							? line('today.action.callReception')
							: line('today.action.call', { name: ring.name })
					}
				/>
			)}
		</>
	)
}
