import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from './hidden-fields.tsx'

type FieldProps = { label: string; hint?: string; text: string }

/** Where a name, or a part of it, is typed; posted as `zoek`, because addresses end in logs. */
export function NameField({ label, hint, text }: FieldProps) {
	return (
		<TextField
			id="zoek"
			type="search"
			label={label}
			hint={hint}
			defaultValue={text}
			maxLength={100}
			autoComplete="off"
		/>
	)
}

type Props = FieldProps & { find: string; fields?: Record<string, string> }

/** A form that looks for people by name; `fields` go along with it. */
export function NameSearch({ find, fields, ...field }: Props) {
	return (
		<form method="post" role="search">
			{fields && <HiddenFields fields={fields} />}
			<Cluster look="end">
				<NameField {...field} />
				<Button look="secondary" icon="search" line={find} />
			</Cluster>
		</form>
	)
}
