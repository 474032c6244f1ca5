import { z } from 'zod'

/** The id in an address; what is no id is no page of ours (404). */
export function idOf(text: string | undefined): string {
	const id = z.uuid().safeParse(text)
	if (!id.success) throw new Response(null, { status: 404 })
	return id.data
}
