import { productsFor } from '@repo/domain/enrolment/enrolment.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Details } from '@repo/ui/details'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Props = {
	role: string
	kind: 'first' | 'next' | 'return'
	intake: 'quick' | 'full' | null
	/** By which day the short talk is, of who comes back. */
	quickBy: string | null
	/** Where that talk is planned, for who holds it. */
	talkAt: string | null
	entered: { product: string; from: string }
}

const texts = {
	first: { heading: 'enrolment.back.first', button: 'enrolment.back.plan' },
	next: { heading: 'enrolment.back.next', button: 'enrolment.back.plan' },
	return: { heading: 'enrolment.back.heading', button: 'enrolment.back.button' },
} as const

/** The next enrolment: the first one, a next step, or coming back to the same file (3.6). */
export function PlanForm({ role, kind, intake, quickBy, talkAt, entered }: Props) {
	const { heading, button } = texts[kind]
	return (
		<Details line={staffText(heading)} open={kind !== 'next' || entered.from !== ''}>
			<form method="post" className="instap-stack" noValidate>
				<HiddenFields fields={{ doe: 'plan' }} />
				{kind === 'next' && <Paragraph line={staffText('enrolment.back.nextExplain')} />}
				{kind === 'return' && <Paragraph line={staffText('enrolment.back.explain')} />}
				{kind === 'return' && intake === 'full' && <Paragraph line={staffText('enrolment.back.full')} />}
				{kind === 'return' && quickBy !== null && (
					<Paragraph line={staffText('enrolment.back.quick', { date: staffDate(quickBy) })} />
				)}
				{kind === 'return' && quickBy !== null && talkAt !== null && (
					<p>
						<Link href={talkAt} line={staffText('enrolment.back.talk')} />
					</p>
				)}
				<Select
					id="product"
					label={staffText('enrolment.back.product')}
					empty={staffText('enrolment.field.choose')}
					defaultValue={entered.product}
					options={productsFor(role).map((value) => ({ value, label: staffText(`participant.products.${value}`) }))}
				/>
				<TextField id="from" type="date" label={staffText('enrolment.back.from')} defaultValue={entered.from} short />
				<div>
					<Button look="secondary" line={staffText(button)} />
				</div>
			</form>
		</Details>
	)
}
