import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { CarryOutForm } from './carry-out-form.tsx'
import { countRows, ImportRows, type ShownRow } from './import-rows.tsx'

/** `sealed`: the file as the form carries it; null when there is nothing to send. */
type Props = { rows: readonly ShownRow[]; sealed: string | null }

/** What becomes of every row of a file of referrals, and sending everyone who is new. */
export function JudgedReferrals({ rows, sealed }: Props) {
	return (
		<>
			<Stack>
				<Paragraph line={staffText('imports.referral.counts', countRows(rows))} />
				<NextStep rows={rows} sealed={sealed} />
			</Stack>
			<ImportRows rows={rows} same={staffText('imports.referral.state')} />
			<Link href="/aanmeldingen/inlezen" line={staffText('imports.again')} />
		</>
	)
}

function NextStep({ rows, sealed }: Props) {
	const { fresh, wrong } = countRows(rows)
	if (wrong > 0) return <Alert look="warning" line={staffText('imports.referral.fixFirst')} />
	if (sealed === null) return <Paragraph line={staffText('imports.referral.nothingNew')} />
	return <CarryOutForm button={staffText('imports.referral.send', { count: fresh })} fields={{ blad: sealed }} />
}
