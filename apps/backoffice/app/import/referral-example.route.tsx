import { type ReferralColumn, referralColumns } from '@repo/domain/import/referral-columns.rules'
import { staffText } from '@repo/i18n/staff'
import { apiContext, requireRole } from '../server/session.server.ts'
import { maySendPeople } from '../shell/rights.ts'
import type { Route } from './+types/referral-example.route'
import { answerExample } from './answer-example.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(maySendPeople)]

const someone: Partial<Record<ReferralColumn, string>> = {
	name: 'Zoë Demoshi',
	bornOn: '3-9-1998',
	phone: '06-0000 0001',
	readsIn: 'Arabisch',
	interpreter: 'ja',
	aim: staffText('referral.aims.dutch_at_work'),
	legalBasis: staffText('referral.legalBases.participation_act'),
	wishes: 'maandagochtend, woensdagmiddag',
	told: 'ja',
}

/** A file with every column and one invented person, by the first channel that is open, to begin with. */
export async function loader({ context }: Route.LoaderArgs) {
	const channels = await context.get(apiContext).referral.channels()
	const channel = channels.find(({ restricted }) => !restricted)?.name ?? ''
	const columns = Object.keys(referralColumns) as ReferralColumn[]
	return answerExample({
		header: columns.map((column) => staffText(`imports.referral.column.${column}`)),
		rows: [columns.map((column) => (column === 'channel' ? channel : (someone[column] ?? '')))],
	})
}
