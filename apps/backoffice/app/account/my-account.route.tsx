import { findOwnCard } from '@repo/auth/card/own-card'
import { getOwnAccount } from '@repo/auth/own-account'
import { staffText } from '@repo/i18n/staff'
import { Column } from '@repo/ui/column'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { mayLink } from '../shell/rights.ts'
import type { Route } from './+types/my-account.route'
import { changeAccount } from './change-account.server.ts'
import { OwnCard } from './own-card.tsx'
import { OwnCodes } from './own-codes.tsx'
import { OwnPasskeys } from './own-passkeys.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

export async function loader({ context, url }: Route.LoaderArgs) {
	const { organisationId, actor, now, sessionId } = context.get(requestContext)
	if (actor === null) throw redirect('/inloggen')
	const whose = { organisationId, personId: actor.personId }
	const [own, card] = [await getOwnAccount(visitors, { ...whose, now }), await findOwnCard(visitors, whose)]
	return {
		card: card && {
			made: moment.format(card.issuedAt),
			used: card.usedAt && moment.format(card.usedAt),
			locked: card.triesLeft === 0,
		},
		mayHaveCard: actor.role === 'work_supervisor' || mayLink(actor.role),
		replaced: url.searchParams.has('andere-app'),
		hasAccount: own.email !== null,
		hasPassword: own.hasPassword,
		codesLeft: own.codesLeft,
		passkeys: own.passkeys.map(({ id, name, createdAt, usedAt }) => ({
			id,
			name,
			made: day.format(createdAt),
			used: day.format(usedAt),
		})),
		sessions: own.sessions.map(({ id, startedAt, means }) => ({
			id,
			means,
			startedAt: moment.format(startedAt),
			current: id === sessionId,
		})),
	}
}

export const action = ({ request, context }: Route.ActionArgs) => changeAccount({ request, context })

/** The own account: passkeys, codes, and where one is signed in. */
export default function MyAccount({ loaderData, actionData }: Route.ComponentProps) {
	const { card, mayHaveCard, replaced, hasAccount, hasPassword, codesLeft, passkeys, sessions } = loaderData
	const title = staffText('account.mine.title')
	return (
		<Column>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Heading level={1} line={title} />
				{actionData?.refusal !== undefined && <Alert look="error" line={actionData.refusal} answer />}
				{replaced && <Alert look="ok" line={staffText('account.mine.replaced')} answer />}
				{actionData?.recoveryCodes !== undefined && <RecoveryCodes codes={actionData.recoveryCodes} done="/account" />}
				{hasAccount && <OwnPasskeys passkeys={passkeys} />}
				{hasAccount && <OwnCodes hasPassword={hasPassword} codesLeft={codesLeft} />}
				{(mayHaveCard || card !== null) && <OwnCard card={card} />}
				<OwnSessions sessions={sessions} />
			</Stack>
		</Column>
	)
}
