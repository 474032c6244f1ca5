const nothing = () => {
	throw new Response(null, { status: 404 })
}

export const loader = nothing
export const action = nothing

/** Never rendered: every address without a page answers 404. */
export default function NotFoundPage() {
	return null
}
