import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Stack } from '@repo/ui/stack'
import type { ReactNode } from 'react'
import './hall.css'

/** The frame of what the tablet asks before the list opens: one question, and nothing that leads elsewhere. */
export function TabletFrame({ title, children }: { title: string; children: ReactNode }) {
	return (
		<main className="hall hall--door">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Column>
				<Stack gap="large">{children}</Stack>
			</Column>
		</main>
	)
}
