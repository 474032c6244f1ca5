/** What a person typed, in a language that nobody knows unless it is said: each line in the direction of its own letters. */
export function TypedText({ text, lang = '' }: { text: string; lang?: string }) {
	return (
		<div className="instap-stack instap-stack--small">
			{text.split('\n').map((line, index) => (
				<p key={index} dir="auto" lang={lang} className="nl-paragraph">
					{line}
				</p>
			))}
		</div>
	)
}
