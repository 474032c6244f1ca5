import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Stack } from '@repo/ui/stack'
import { Form, useNavigation } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Props = { button: ReturnType<typeof staffText>; fields?: Record<string, string> }

/** The button that carries a file out that was looked at, and that it is busy. `fields`: what the form carries along. */
export function CarryOutForm({ button, fields }: Props) {
	const busy = useNavigation().state === 'submitting'
	return (
		<Form method="post">
			{fields && <HiddenFields fields={fields} />}
			<Stack>
				<div>
					<Button icon="people" line={button} />
				</div>
				{busy && (
					<label>
						{staffText('imports.busy')} <progress />
					</label>
				)}
			</Stack>
		</Form>
	)
}
