import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import type { useFetcher } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import type { NotDone } from './not-done.ts'

/** That a start, or taking it back, did not happen; with a button that sends the same once more. */
export function NotDoneAlert({ failed, form: Form }: { failed: NotDone; form: ReturnType<typeof useFetcher>['Form'] }) {
	const { doe, without, why } = failed
	return (
		<Alert look="error" answer line={staffText(`cohort.notDone.${why}`)}>
			<Form method="post">
				<HiddenFields fields={{ doe, without }} />
				<Button look="secondary" icon="again" line={staffText('cohort.notDone.again')} />
			</Form>
		</Alert>
	)
}
