import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { ErrorNotice } from '../shell/error-page.tsx'
import { requireRole } from '../server/session.server.ts'
import { mayMerge } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/merges.route'
import { Doubles } from './doubles.tsx'
import { MergeHistory } from './merge-history.tsx'
import { changeMerges, loadMerges } from './merges.server.ts'
import { NameSearch } from '../shell/name-search.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayMerge)]

export const loader = (args: Route.LoaderArgs) => loadMerges(args)

export const action = (args: Route.ActionArgs) => changeMerges(args)

/** Samenvoegen: who may be the same person as this one, and which files are one already. */
export default function Merges({ loaderData, actionData, params }: Route.ComponentProps) {
	const { text, doubles, found, merges, answer } = loaderData
	const title = staffText('merge.title')
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={title} />
			{actionData !== undefined && <Alert look="error" line={actionData.refusal} answer />}
			{answer !== null && actionData === undefined && <Alert look="ok" line={staffText(`merge.${answer}`)} answer />}
			<Paragraph line={staffText('merge.intro')} />
			<Stack as="section">
				<Heading level={3} line={staffText('merge.doubles')} />
				<Doubles personId={params.id} people={doubles} />
			</Stack>
			<Stack as="section">
				<NameSearch label={staffText('merge.search')} find={staffText('merge.find')} text={text} />
				{text !== '' && <Doubles personId={params.id} people={found} searched />}
			</Stack>
			{merges.length > 0 && <MergeHistory merges={merges} />}
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
