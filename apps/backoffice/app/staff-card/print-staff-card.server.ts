import { type Line, makeSignInCard } from '@repo/documents/sign-in-card'
import { staffText } from '@repo/i18n/staff'

type Issued = { name: string; secret: string; pin: string }

const dutch = (text: string): Line => ({ text, lang: 'nl', dir: 'ltr' })

/** The card of someone of the staff and the slip with its PIN as a PDF, in Dutch. */
export function printStaffCard({ name, secret, pin }: Issued, origin: string): Buffer<ArrayBuffer> {
	const scan = dutch(staffText('staffCard.printed.scan'))
	const pdf = makeSignInCard({
		brand: staffText('shell.product'),
		name,
		pin,
		address: `${origin}/hal/kaart/${secret}`,
		site: staffText('staffCard.printed.code', { code: secret }),
		heading: dutch(staffText('staffCard.printed.card')),
		scan,
		steps: [scan, dutch(staffText('staffCard.printed.type')), dutch(staffText('staffCard.printed.done'))],
		lost: dutch(staffText('staffCard.printed.lost')),
		slip: dutch(staffText('staffCard.printed.slip')),
		keep: [
			dutch(staffText('staffCard.printed.only', { name })),
			dutch(staffText('staffCard.printed.handedOver')),
			dutch(staffText('staffCard.printed.apart')),
			dutch(staffText('staffCard.printed.secret')),
		],
	})
	return Buffer.from(pdf)
}
