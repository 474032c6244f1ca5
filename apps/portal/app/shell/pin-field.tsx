import { TextField } from '@repo/ui/text-field'
import { useReading } from './reading.tsx'

/** Why a PIN was not taken. */
export type PinProblem = 'wrong' | 'locked' | 'later' | 'busy' | 'not-a-pin'

/**
 * Six big digits. A text that stays readable, so that nobody types blindly; a browser is told that it is a code for once,
 * so that it does not keep it.
 */
export function PinField({ problem }: { problem?: PinProblem }) {
	const { line } = useReading()
	return (
		<TextField
			id="pincode"
			label={line('card.pin.field')}
			hint={line('card.pin.hint')}
			error={problem && line(`card.refused.${problem}`)}
			inputMode="numeric"
			autoComplete="one-time-code"
			maxLength={20}
			digits
			required
		/>
	)
}
