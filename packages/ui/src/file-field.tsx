import { FormField } from './form-field.tsx'
import type { Words } from './text.tsx'

type Props = {
	id: string
	label: Words
	hint?: Words
	error?: Words
	/** Kinds of files that the browser offers first: `.csv,.xlsx`. */
	accept: string
}

/** One file of this computer. Its form needs `encType="multipart/form-data"`. */
export const FileField = ({ id, accept, ...field }: Props) => (
	<FormField id={id} {...field}>
		{(control) => (
			<input
				{...control}
				name={id}
				type="file"
				accept={accept}
				required
				className="utrecht-textbox utrecht-textbox--html-input"
			/>
		)}
	</FormField>
)
