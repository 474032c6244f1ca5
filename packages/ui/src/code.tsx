/** An address, key or code to copy or to type over: each sign tells itself apart, and it breaks anywhere. */
export function Code({ text }: { text: string }) {
	return <code className="instap-breaks">{text}</code>
}
