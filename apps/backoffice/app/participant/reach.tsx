import type { Api } from '@repo/api/backoffice'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { PersonName } from '@repo/ui/person-name'
import { PhoneLink } from '@repo/ui/phone-link'
import { SummaryList } from '@repo/ui/summary-list'

type Props = Awaited<ReturnType<Api['personContact']['get']>> & { personId: string; changes: boolean }

/** How someone is reached, and whom to call when something happens. */
export function Reach({ personId, contact, emergency, changes }: Props) {
	const unknown = staffText('participant.contact.unknown')
	return (
		<section className="instap-stack" aria-labelledby="reach">
			<Heading level={2} id="reach" line={staffText('participant.contact.title')} />
			<SummaryList
				rows={[
					{
						label: staffText('participant.contact.phone'),
						value: contact?.phone ? <PhoneLink number={contact.phone} /> : unknown,
					},
					{
						label: staffText('participant.contact.email'),
						value: contact?.email ? <Link href={`mailto:${contact.email}`} line={contact.email} /> : unknown,
					},
					{
						label: staffText('participant.contact.emergency'),
						value: emergency ? (
							<>
								<PersonName name={emergency.name} />
								{`, ${staffText(`referral.relations.${emergency.relation}`)}, `}
								<PhoneLink number={emergency.phone} />
							</>
						) : (
							unknown
						),
					},
				]}
			/>
			{changes && (
				<p>
					<Link href={`/deelnemers/${personId}/gegevens`} line={staffText('participant.contact.change')} />
				</p>
			)}
		</section>
	)
}
