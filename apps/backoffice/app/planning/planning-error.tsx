import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Notice } from '@repo/ui/notice'
import { isRouteErrorResponse } from 'react-router'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import { planningUrl, unknownWeek } from './planning-query.ts'

/** What went wrong in the planning; a week that does not exist leads back to this week. */
export function PlanningError({ error }: { error: unknown }) {
	if (!isRouteErrorResponse(error) || error.data !== unknownWeek) return <ErrorNotice status={statusOf(error)} />
	return (
		<>
			<title>{`${staffText('error.404.title')} - ${staffText('shell.product')}`}</title>
			<Notice
				level={1}
				picture="not_found"
				heading={staffText('error.404.title')}
				line={staffText('refused.unknownWeek')}
			>
				<ButtonLink href={planningUrl({})} icon="planning" line={staffText('planning.thisWeek')} />
			</Notice>
		</>
	)
}
