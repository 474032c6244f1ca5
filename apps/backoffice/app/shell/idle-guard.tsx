import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cover, Coverable } from '@repo/ui/cover'
import { type ReactNode, useEffect } from 'react'
import { useIdle } from './use-idle.ts'
import { watchReturn } from './watch-return.ts'

const states = { active: 'open', warned: 'inert', ended: 'hidden' } as const

/**
 * Warns who has done nothing for 13 minutes, and covers the page after 15. What was typed stays in the page, out of sight and
 * out of reach, until the same person is back.
 */
export function IdleGuard({ who, children }: { who: string; children: ReactNode }) {
	const { idleness, stay } = useIdle(who)
	useEffect(watchReturn, [])
	return (
		<>
			<Coverable state={states[idleness]}>{children}</Coverable>
			{idleness === 'warned' && (
				<Cover key="warned" heading={staffText('account.idle.title')} line={staffText('account.idle.text')}>
					<Button type="button" line={staffText('account.idle.stay')} onClick={stay} />
				</Cover>
			)}
			{idleness === 'ended' && (
				<Cover key="ended" heading={staffText('account.idle.endedTitle')} line={staffText('account.idle.endedText')}>
					<a className="nl-button nl-button--primary" href="/inloggen?venster" target="_blank" rel="noopener">
						<span className="nl-button__label">{staffText('account.idle.signIn')}</span>
					</a>
				</Cover>
			)}
		</>
	)
}
