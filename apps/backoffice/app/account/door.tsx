import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import type { ReactNode } from 'react'
import { Frame } from '../shell/frame.tsx'

type Props = { title: string; refusal?: string | undefined; children: ReactNode }

/** A page before sign-in: what it is, what went wrong, and one thing to do. */
export function Door({ title, refusal, children }: Props) {
	return (
		<Frame>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Column>
				<Stack gap="large">
					<Heading level={1} line={title} />
					{refusal !== undefined && <Alert look="error" line={refusal} answer />}
					{children}
				</Stack>
			</Column>
		</Frame>
	)
}
