import { staffDateRange } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import { HiddenFields } from '../shell/hidden-fields.tsx'

/** A week as the page shows it: Monday to Friday, and the weeks beside it where the planning goes on. */
export type WeekOnPage = { code: string; days: string[]; previous: string | null; next: string | null }

/** "Week 48, 23 t/m 27 november 2026". */
export const weekTitle = ({ code, days }: Pick<WeekOnPage, 'code' | 'days'>): string =>
	staffText('planning.week', { week: Number(code.slice(6)), days: staffDateRange(days[0] ?? '', days.at(-1) ?? '') })

type LinksProps = { week: WeekOnPage; current: string; to: (week: string) => string }

/** The weeks beside this one, and the current week for who went far. */
export function WeekLinks({ week, current, to }: LinksProps) {
	return (
		<div className="instap-cluster planning-weeks">
			{week.previous && (
				<ButtonLink href={to(week.previous)} icon="previous" line={staffText('planning.previousWeek')} />
			)}
			{week.code !== current && <ButtonLink href={to(current)} line={staffText('planning.thisWeek')} />}
			{week.next && <ButtonLink href={to(week.next)} icon="next" line={staffText('planning.nextWeek')} />}
		</div>
	)
}

type FormProps = {
	week: WeekOnPage
	site?: { id: string }
	sites: readonly { id: string; name: string }[]
	person: string | null
}

/** Any week, and any site where there are more. */
export function WeekForm({ week, site, sites, person }: FormProps) {
	return (
		<Form method="get" className="planning-inline">
			{person && <HiddenFields fields={{ persoon: person }} />}
			<TextField
				key={week.code}
				id="week"
				type="week"
				label={staffText('planning.goToWeek')}
				defaultValue={week.code}
				short
			/>
			{sites.length > 1 ? (
				<Select
					key={site?.id}
					id="locatie"
					label={staffText('planning.site')}
					options={sites.map(({ id, name }) => ({ value: id, label: name }))}
					defaultValue={site?.id}
				/>
			) : (
				site && <HiddenFields fields={{ locatie: site.id }} />
			)}
			<Button look="secondary" line={staffText('planning.show')} />
		</Form>
	)
}
