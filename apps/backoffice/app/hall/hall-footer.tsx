import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { named } from '@repo/ui/person-name'
import { Text } from '@repo/ui/text'
import type { Last } from './hall-page.tsx'
import type { Outbox } from './outbox.ts'
import type { Expected } from './person-row.tsx'

type Props = { box: Outbox; stayed: boolean; last: Last | null; people: readonly Expected[]; onUndo: () => void }

/** What was tapped last, with the way back; and whether it could be sent. Always in sight, and read at once. */
export function HallFooter({ box, stayed, last, people, onUndo }: Props) {
	const refused = people.find(({ id }) => id === box.refused)
	return (
		<footer className="hall-footer" role="status">
			{box.away && <Alert look="warning" line={staffText('hall.waiting', { count: box.waiting.length })} />}
			{stayed && !box.away && <Alert look="warning" line={staffText('hall.wait')} />}
			{refused && <Alert look="error" line={staffText('hall.refused', { name: named(refused.name) })} />}
			{last && (
				<div className="instap-cluster instap-cluster--between">
					<Text as="p" line={staffText(`hall.marked.${last.presence}`, { name: named(last.name) })} />
					<Button type="button" look="secondary" icon="undo" line={staffText('hall.undo')} onClick={onUndo} />
				</div>
			)}
		</footer>
	)
}
