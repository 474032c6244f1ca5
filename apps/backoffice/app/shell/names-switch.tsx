import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { useFetcher, useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

/** Whether names are hidden here: what was just asked for counts before the server has answered. */
export function useNamesHidden(): boolean {
	const fetcher = useFetcher({ key: 'names' })
	const kept = useRouteLoaderData<typeof loader>('root')?.namesHidden ?? false
	return fetcher.formData ? fetcher.formData.get('names') === 'hidden' : kept
}

/** "Namen verbergen": one button on every page, for visitors who look along. */
export function NamesSwitch() {
	const fetcher = useFetcher({ key: 'names' })
	const hidden = useNamesHidden()
	return (
		<fetcher.Form method="post" action="/namen">
			<input type="hidden" name="names" value={hidden ? 'shown' : 'hidden'} />
			<Button
				look="subtle"
				icon={hidden ? 'show' : 'hide'}
				pressed={hidden}
				line={staffText(hidden ? 'participant.showNames' : 'participant.hideNames')}
			/>
		</fetcher.Form>
	)
}
