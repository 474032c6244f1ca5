import { staffDateRange } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { TextField } from '@repo/ui/text-field'
import { Form } from 'react-router'
import { planningUrl } from './planning-query.ts'

/** A week as the page shows it: Monday to Friday, and the weeks beside it where the planning goes on. */
export type WeekOnPage = { code: string; days: string[]; previous: string | null; next: string | null }

/** "Week 48, 23 t/m 27 november 2026". */
export const weekTitle = ({ code, days }: Pick<WeekOnPage, 'code' | 'days'>): string =>
	staffText('planning.week', { week: Number(code.slice(6)), days: staffDateRange(days[0] ?? '', days.at(-1) ?? '') })

type Site = { id: string; name: string }
type Props = { week: WeekOnPage; site?: Site; sites: readonly Site[]; person: string | null; children?: never }

/** Which week, and which site where there are more: by links, or typed. */
export function WeekNav({ week, site, sites, person }: Props) {
	const to = (code: string | null) => planningUrl({ week: code ?? undefined, site: site?.id, person })
	return (
		<div className="planning-nav">
			<div className="instap-cluster">
				{week.previous && (
					<ButtonLink href={to(week.previous)} icon="previous" line={staffText('planning.previousWeek')} />
				)}
				<ButtonLink href={to(null)} icon="today" line={staffText('planning.thisWeek')} />
				{week.next && <ButtonLink href={to(week.next)} icon="next" line={staffText('planning.nextWeek')} />}
			</div>
			<Form method="get" className="planning-inline">
				{person && <input type="hidden" name="persoon" value={person} />}
				<TextField key={week.code} id="week" type="week" label={staffText('planning.goToWeek')} defaultValue={week.code} short />
				<SiteChoice site={site} sites={sites} />
				<Button look="secondary" line={staffText('planning.show')} />
			</Form>
		</div>
	)
}

function SiteChoice({ site, sites }: Pick<Props, 'site' | 'sites'>) {
	if (sites.length < 2) return site ? <input type="hidden" name="locatie" value={site.id} /> : null
	return (
		<div className="utrecht-form-field">
			<label htmlFor="locatie" className="utrecht-form-label">
				{staffText('planning.site')}
			</label>
			<select
				key={site?.id}
				id="locatie"
				name="locatie"
				defaultValue={site?.id}
				className="utrecht-select utrecht-select--html-select"
			>
				{sites.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</div>
	)
}
