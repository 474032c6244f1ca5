import { Merge } from '@repo/domain/merge/merge.schema'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { demandFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { textOf } from '../shell/form.ts'
import { mayMerge } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/compare.route'
import { Counts, Facts } from './compare-tables.tsx'
import { Clashes, MergeForm } from './merge-form.tsx'
import { idOf } from '../shell/id-of.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayMerge)]

export async function loader({ context, params }: Route.LoaderArgs) {
	const other = idOf(params.other)
	if (other === params.id) throw new Response(null, { status: 404 })
	return context.get(apiContext).merge.compare({ keptId: params.id, goneId: other })
}

/** Makes one file of two, for who proved to be there lately. */
export async function action({ request, context, params }: Route.ActionArgs) {
	const form = await readForm(request)
	demandFresh(context, 'merge', params.id)
	const entered = { keptId: params.id, goneId: params.other, reason: textOf(form, 'reason') }
	const parsed = Merge.safeParse(entered)
	if (!parsed.success) return data({ problem: 'noReason' as const }, 422)
	const merged = await context.get(apiContext).merge.merge(parsed.data)
	if (merged.ok) return redirect(`/deelnemers/${params.id}/samenvoegen?merged`)
	return data({ problem: merged.reason === 'clashes' ? ('blocked' as const) : ('gone' as const) }, 422)
}

/** Two files side by side: what each says, what happens when they become one, and what stands in the way. */
export default function Compare({ loaderData, actionData, params }: Route.ComponentProps) {
	const { kept, gone, clashes, counts } = loaderData
	const title = staffText('merge.title')
	return (
		<Stack gap="large">
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={2} line={title} />
			{actionData !== undefined && <Alert look="error" line={staffText(`merge.${actionData.problem}`)} answer />}
			<Facts kept={kept} gone={gone} />
			<Counts counts={counts} />
			<p>
				<Link href={`/deelnemers/${gone.id}/samenvoegen/${kept.id}`} line={staffText('merge.other')} />
			</p>
			{clashes.length > 0 ? <Clashes clashes={clashes} /> : <MergeForm kept={kept} gone={gone} />}
			<p>
				<Link href={`/deelnemers/${params.id}/samenvoegen`} line={staffText('merge.back')} />
			</p>
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
