import { encode } from 'uqr'

/** Light modules around the code, without which cameras do not find it (ISO/IEC 18004). */
const quietZone = 4

/** A text as a QR code that a telephone can read from paper or screen, in any size. `label` says what it is to who cannot see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { data, size } = encode(text, { border: 0, ecc: 'M' })
	const whole = size + 2 * quietZone
	return (
		<svg
			className="instap-qr"
			role="img"
			aria-label={label}
			viewBox={`0 0 ${whole} ${whole}`}
			shapeRendering="crispEdges"
		>
			<path className="instap-qr__paper" d={`M0 0h${whole}v${whole}h-${whole}z`} />
			<path className="instap-qr__ink" d={data.map(rowPath).join('')} />
		</svg>
	)
}

/** The dark modules of one row: neighbours become one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
	let path = ''
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue
		const start = x
		while (row[x + 1]) x++
		const width = x - start + 1
		path += `M${start + quietZone} ${y + quietZone}h${width}v1h-${width}z`
	}
	return path
}
