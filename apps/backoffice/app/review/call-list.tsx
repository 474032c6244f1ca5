import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Call = { id: string; outcome: 'reached' | 'not_reached'; on: string; time: string; by: string; mine: boolean }

/** "Gebeld: bereikt, niet bereikt" in one tap, and the last calls; an own one can be taken back. */
export function CallList({ at, calls }: { at: string; calls: readonly Call[] }) {
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('contactAttempt.title')} />
			<Paragraph look="soft" line={staffText('contactAttempt.hint')} />
			<Form method="post" action={at} preventScrollReset>
				<Cluster>
					{(['reached', 'not_reached'] as const).map((outcome) => (
						<Button
							key={outcome}
							look="secondary"
							icon="call"
							name="gebeld"
							value={outcome}
							line={staffText(`contactAttempt.${outcome}`)}
						/>
					))}
				</Cluster>
			</Form>
			{calls.length === 0 ? (
				<Paragraph line={staffText('contactAttempt.none')} />
			) : (
				<ul className="instap-stack instap-stack--small">
					{calls.map((call) => (
						<li key={call.id}>
							<Cluster>
								<span>{lineOf(call)}</span>
								{call.mine && (
									<Form method="post" action={at} preventScrollReset>
										<HiddenFields fields={{ terug: call.id }} />
										<Button look="subtle" icon="undo" line={staffText('contactAttempt.undo')} />
									</Form>
								)}
							</Cluster>
						</li>
					))}
				</ul>
			)}
		</Stack>
	)
}

const lineOf = ({ on, time, outcome, by }: Call) =>
	staffText('contactAttempt.line', {
		date: staffDate(on),
		time: time.replace(/ uur$/, ''),
		outcome: staffText(`contactAttempt.outcome.${outcome}`),
		name: by,
	})
