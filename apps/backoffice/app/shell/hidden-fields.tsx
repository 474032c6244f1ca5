/** What a form carries along without showing it. A list becomes a field for each of its values. */
export function HiddenFields({ fields }: { fields: Record<string, string | readonly string[]> }) {
	return Object.entries(fields).map(([name, value]) =>
		[value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
	)
}
