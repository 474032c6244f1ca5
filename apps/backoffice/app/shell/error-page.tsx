import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Notice } from '@repo/ui/notice'
import { Frame } from './frame.tsx'
import type { ToldStatus } from './status-of.ts'

/** What went wrong and where to go; never what happened inside. */
export function ErrorNotice({ status }: { status: ToldStatus }) {
	const title = staffText(`error.${status}.title`)
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Notice
				level={1}
				picture={status === 500 || status === 503 ? 'no_connection' : 'not_found'}
				heading={title}
				line={staffText(`error.${status}.text`)}
			>
				<ButtonLink href="/" icon="today" line={staffText('error.home')} />
			</Notice>
		</>
	)
}

/** The notice as a whole page, for errors outside the frame of the signed-in pages. */
export function ErrorPage({ status }: { status: ToldStatus }) {
	return (
		<Frame>
			<ErrorNotice status={status} />
		</Frame>
	)
}
