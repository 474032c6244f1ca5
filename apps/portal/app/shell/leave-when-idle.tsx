import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { IdleWarning } from '@repo/ui/idle-warning'
import { useReading } from './reading.tsx'

/** The warning before a page that nobody touches leaves by itself, on what people share; our script shows it. */
export function LeaveWhenIdle() {
	const { line } = useReading()
	return (
		<leave-when-idle>
			<IdleWarning>
				<Alert look="warning" line={line('card.stay.title')}>
					<p>{line('card.stay.text').text}</p>
					<Button type="button" wide line={line('card.stay.action.stay')} />
				</Alert>
			</IdleWarning>
		</leave-when-idle>
	)
}
