import type { Api } from '@repo/api/backoffice'
import { staffMonth } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Notice } from '@repo/ui/notice'
import { StatusTag } from '@repo/ui/status-tag'
import type { ReactNode } from 'react'

type Work = Awaited<ReturnType<Api['privacy']['work']>>

/** What needs the privacy officer: questions without an answer, and overviews of months that nobody looked through. */
export function PrivacyTasks({ work: { questions, months } }: { work: Work }) {
	const count = months.length + (questions > 0 ? 1 : 0)
	if (count === 0)
		return <Notice picture="all_done" heading={staffText('workList.empty')} line={staffText('workList.emptyHint')} />
	return (
		<>
			<Heading level={2} line={staffText('workList.tasks', { count })} />
			<ul aria-label={staffText('privacy.title')} className="instap-stack">
				{questions > 0 && (
					<Task href="/inzage/vragen" action={staffText('privacy.work.openQuestions')}>
						{staffText('privacy.work.questions', { count: questions })}
					</Task>
				)}
				{months.map(({ month, state }) => (
					<Task key={month} href={`/inzage?maand=${month}`} action={staffText('privacy.work.openMonth')}>
						{state === 'late' ? (
							<StatusTag look="stop" line={staffText('privacy.work.late', { month: staffMonth(month) })} />
						) : (
							staffText('privacy.work.waiting', { month: staffMonth(month) })
						)}
					</Task>
				))}
			</ul>
		</>
	)
}

function Task({ href, action, children }: { href: string; action: string; children: ReactNode }) {
	return (
		<Card as="li">
			<Cluster look="between">
				<span>{children}</span>
				<ButtonLink href={href} icon="privacy" line={action} />
			</Cluster>
		</Card>
	)
}
