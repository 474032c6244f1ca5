/** The fields of a form that was sent; a body that is no form is refused (400). */
export async function readForm(request: Request): Promise<FormData> {
	try {
		return await request.formData()
	} catch {
		throw new Response(null, { status: 400 })
	}
}
