import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { HiddenFields } from '../shell/hidden-fields.tsx'

/** The list with this filter as a file, of either kind. `fields`: the filter as its form has it, names sealed. */
export const ExportForm = ({ fields }: { fields: Record<string, string> }) => (
	<form method="post" action="/deelnemers/bestand" className="instap-cluster">
		<HiddenFields fields={fields} />
		<Button look="subtle" name="soort" value="xlsx" line={staffText('participant.export.xlsx')} />
		<Button look="subtle" name="soort" value="csv" line={staffText('participant.export.csv')} />
	</form>
)
