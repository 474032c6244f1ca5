/** Digits to read out and to type over: large, bold, and wide apart. Put them in groups. */
export function Digits({ digits }: { digits: string }) {
	return <p className="instap-digits">{digits}</p>
}
