import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { StatusTag } from '@repo/ui/status-tag'
import { TypedText } from '@repo/ui/typed-text'

type Review = {
	id: string
	heldOn: string
	writer: string
	mine: boolean
	text: string | null
	isShared: boolean
	answers: readonly { id: string; text: string; on: string }[]
}

/** The talks that were held, newest first: notes that are shared with what the participant answered, and own drafts. */
export function ReviewList({ at, reviews }: { at: string; reviews: readonly Review[] }) {
	if (reviews.length === 0) return <Paragraph line={staffText('review.none')} />
	return (
		<ul aria-label={staffText('review.title')} className="instap-stack">
			{reviews.map((review) => (
				<Card as="li" key={review.id}>
					<Heading level={3} line={staffText('review.held', { date: staffDate(review.heldOn) })} />
					<Cluster>
						<span>{staffText('review.by', { name: review.writer })}</span>
						{review.text !== null && (
							<StatusTag
								look={review.isShared ? 'good' : 'careful'}
								line={staffText(review.isShared ? 'review.shared' : 'review.draft')}
							/>
						)}
					</Cluster>
					{review.text === null ? (
						<Paragraph look="soft" line={staffText('review.noNote')} />
					) : (
						<TypedText lang="nl" text={review.text} />
					)}
					{review.answers.map(({ id, text, on }) => (
						<div key={id} className="instap-stack instap-stack--small">
							<Paragraph look="soft" line={staffText('review.answer', { date: staffDate(on) })} />
							<TypedText text={text} />
						</div>
					))}
					{review.mine && !review.isShared && (
						<div>
							<ButtonLink
								href={`${at}/verslag/${review.id}`}
								icon="edit"
								line={staffText('review.edit', { date: staffDate(review.heldOn) })}
							/>
						</div>
					)}
				</Card>
			))}
		</ul>
	)
}
