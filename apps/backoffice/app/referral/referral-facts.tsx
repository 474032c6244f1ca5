import type { Api } from '@repo/api/backoffice'
import { languages } from '@repo/i18n/languages'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { PersonName } from '@repo/ui/person-name'
import { SummaryList } from '@repo/ui/summary-list'
import { listWishes } from './referral-words.ts'

/** One referral as its page has it. */
export type Referral = Awaited<ReturnType<Api['referral']['get']>>

/** What is known of who is sent; what is not there yet says so. */
export function ReferralFacts({ referral }: { referral: Referral }) {
	const { name, bornOn, readsIn, script, needsInterpreter, aim, legalBasis, wishes, toldOn } = referral
	const missing = staffText('referral.unknown')
	const rows = [
		{ label: staffText('referral.name'), value: name === '' ? missing : <PersonName name={name} /> },
		{ label: staffText('referral.bornOn'), value: bornOn === null ? missing : staffDate(bornOn) },
		{ label: staffText('referral.contact'), value: <Contact referral={referral} /> },
		{
			label: staffText('referral.language'),
			value:
				readsIn === null || script === null
					? missing
					: `${languages[readsIn].name}, ${staffText(`referral.scripts.${script}`)}`,
		},
		{ label: staffText('referral.interpreter'), value: staffText(needsInterpreter ? 'referral.yes' : 'referral.no') },
		{ label: staffText('referral.aim'), value: aim === null ? missing : staffText(`referral.aims.${aim}`) },
		{ label: staffText('referral.channel'), value: channelText(referral) },
		{
			label: staffText('referral.legalBasis'),
			value: legalBasis === null ? missing : staffText(`referral.legalBases.${legalBasis}`),
		},
		{ label: staffText('referral.wishes'), value: wishes.length === 0 ? missing : listWishes(wishes) },
		{
			label: staffText('referral.toldShort'),
			value: toldOn === null ? staffText('referral.no') : staffText('referral.toldOn', { date: staffDate(toldOn) }),
		},
	]
	return <SummaryList rows={rows} />
}

function channelText({ channel }: Referral): string {
	if (channel === null) return staffText('referral.unknown')
	return channel === 'partner' ? staffText('referral.partner') : channel.name
}

function Contact({ referral: { contact, state, mine } }: { referral: Referral }) {
	if (contact === null)
		return <>{staffText(mine && state === 'accepted' ? 'referral.contactGone' : 'referral.unknown')}</>
	const { phone, email, emergencyName, emergencyPhone, emergencyRelation } = contact
	const relation = emergencyRelation === null ? '' : ` (${staffText(`referral.relations.${emergencyRelation}`)})`
	return (
		<>
			{phone !== null && <div>{phone}</div>}
			{email !== null && <div>{email}</div>}
			{phone === null && email === null && staffText('referral.unknown')}
			{emergencyName !== null && (
				<div>
					{staffText('referral.emergencyShort')}: <PersonName name={emergencyName} />
					{relation} {emergencyPhone}
				</div>
			)}
		</>
	)
}
