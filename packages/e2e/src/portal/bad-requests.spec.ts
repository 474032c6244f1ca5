import { type Answer, ask, signIn } from '../testing/ask.ts'
import { expect, test } from '../testing/fixtures.ts'
import { world } from '../world/world.ts'

const json = { 'Content-Type': 'application/json' }

/** A clear answer: one of these statuses, no trace of what happened inside. */
function expectClear({ status, body }: Answer, statuses: readonly number[], what: string) {
	expect(statuses, `${what}: ${status} ${body.slice(0, 200)}`).toContain(status)
	expect(body, what).not.toMatch(/at .*\.[jt]s:\d|\/apps\/|\/packages\/|[Pp]ostgres|drizzle|TRPCError/)
}

test('the operations of participants answer at /trpc to participants only', async () => {
	const { portal, backoffice } = world()
	const cookie = await signIn(portal, 'P04')
	const staff = await signIn(backoffice, 'L01')
	for (const operation of ['today.get', 'schedule.weeks', 'language.mine']) {
		expectClear(await ask(portal, `/trpc/${operation}`, { cookie }), [200], operation)
		expectClear(await ask(portal, `/trpc/${operation}`), [401], operation)
		expectClear(await ask(portal, `/trpc/${operation}`, { cookie: staff }), [401], operation)
	}
})

test("the staff's operations do not exist here", async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	for (const operation of [
		'schedule.board',
		'schedule.plan',
		'schedule.cancel',
		'person.find',
		'person.get',
		'nothing.at.all',
	])
		for (const answer of [
			await ask(portal, `/trpc/${operation}`, { cookie }),
			await ask(portal, `/trpc/${operation}`, { cookie, body: '{}', headers: json }),
		])
			expectClear(answer, [404], operation)
})

test('a batch has ten operations at most, and a malformed one is refused', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	const batch = (size: number) => `/trpc/${Array.from({ length: size }, () => 'language.mine').join()}?batch=1`
	expectClear(await ask(portal, batch(10), { cookie }), [200], 'ten')
	expectClear(await ask(portal, batch(11), { cookie }), [400, 413], 'eleven')
	const malformed = [
		'/trpc/,,,,',
		`/trpc/${','.repeat(2_000)}?batch=1`,
		'/trpc/',
		'/trpc',
		'/trpc/__proto__.constructor',
		'/trpc/%2e%2e/secret',
		'/trpc/today.get/more',
	]
	for (const path of malformed) expectClear(await ask(portal, path, { cookie }), [400, 404, 413], path)
	for (const body of ['', '{', 'null', '[]', '"x"', '{"0":', '{"__proto__":{"role":"planner"}}', '9'.repeat(1_000)])
		expectClear(await ask(portal, '/trpc/language.choose', { cookie, body, headers: json }), [400, 415], body)
	expectClear(await ask(portal, '/trpc/language.choose', { cookie, form: { language: 'nl' } }), [400, 415], 'a form')
	for (const input of ['"xx"', '{"language":"nl"}', '["nl"]', '0'])
		expectClear(await ask(portal, '/trpc/language.choose', { cookie, body: input, headers: json }), [400], input)
})

test('a writing operation is posted to, and no address holds what an operation is asked with', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	expectClear(await ask(portal, '/trpc/language.choose', { cookie }), [405], 'get')
	for (const operation of ['language.choose', 'today.get'])
		expectClear(await ask(portal, `/trpc/${operation}?input=%22nl%22`, { cookie }), [400], operation)
})

test('a method that a page does not have is 405, and says which it has', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
		for (const path of ['/', '/rooster', '/taal', '/trpc/today.get', '/rooster.data', '/health']) {
			const answer = await ask(portal, path, { method, cookie })
			expectClear(answer, [405], `${method} ${path}`)
			expect(answer.headers.allow, `${method} ${path}`).toContain('GET')
		}
	for (const path of ['/uitloggen', '/nederlands', '/demo/sign-in']) {
		const answer = await ask(portal, path, { cookie })
		expectClear(answer, [405], path)
		expect(answer.headers.allow, path).toBe('POST')
	}
	for (const path of ['/', '/rooster', '/inloggen', '/bronnen'])
		expectClear(await ask(portal, path, { cookie, form: { a: '1' } }), [405], `POST ${path}`)
})

test('a megabyte of text in a field is refused, wherever it is sent', async () => {
	const { portal } = world()
	const cookie = await signIn(portal, 'P04')
	const much = 'x'.repeat(1_048_576)
	for (const [path, field] of [
		['/taal/staat-er-niet-bij', 'other'],
		['/taal', 'language'],
		['/nederlands', 'to'],
		['/demo/sign-in', 'code'],
	] as const)
		expectClear(await ask(portal, path, { cookie, form: { [field]: much } }), [413], path)
	expectClear(
		await ask(portal, '/trpc/language.wish', { cookie, body: `{"language":"${much}"}`, headers: json }),
		[413],
		'trpc',
	)
	expectClear(await ask(portal, `/rooster?${'x'.repeat(20_000)}`, { cookie }), [431], 'address')
})

test('fields that are missing, doubled or of another kind are refused', async () => {
	const { portal } = world()
	for (const body of [
		'',
		'language=',
		'language=xx',
		'language=NL',
		'language[]=nl',
		'taal=nl',
		'%',
		'language=%ff%fe',
	])
		expectClear(await form('/taal', body), [400], body)
	for (const body of ['', 'chosen=&other=', 'other=%20%20', `other=${'x'.repeat(61)}`])
		expectClear(await form('/taal/staat-er-niet-bij', body), [422], body)
	expectClear(await form('/taal/staat-er-niet-bij', 'other=a%00b'), [422], 'a zero byte')
	const file = '--x\r\nContent-Disposition: form-data; name="other"; filename="a.txt"\r\n\r\nhi\r\n--x--\r\n'
	const asFile = { 'Content-Type': 'multipart/form-data; boundary=x' }
	expectClear(await ask(portal, '/taal/staat-er-niet-bij', { body: file, headers: asFile }), [422], 'a file')
	expectClear(await ask(portal, '/taal', { body: file.slice(0, 40), headers: asFile }), [400], 'half a file')
	expectClear(await ask(portal, '/taal', { body: '{"language":"nl"}', headers: json }), [400, 415], 'json')

	function form(path: string, body: string) {
		return ask(portal, path, { method: 'POST', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
	}
})

test('addresses that are not there are 404, in the language of the reader', async () => {
	const { portal } = world()
	for (const path of [
		'/bestaat-niet',
		'/rooster/2026-W99',
		'/.env',
		'/ui/../package.json',
		'/ui/%2e%2e/package.json',
		'/doelen',
	])
		expectClear(await ask(portal, path), [404], path)
	expectClear(await ask(portal, '/%'), [400], 'half a percent')
	expectClear(await ask(portal, '//evil.example/'), [400, 404], 'two strokes')
	expect((await ask(portal, '/bestaat-niet')).body).toContain('Deze pagina is er niet')
	const inArabic = await ask(portal, '/bestaat-niet', { headers: { 'Accept-Language': 'ar' } })
	expect(inArabic.body).toContain('dir="rtl"')
})

test('health says so', async () => {
	const { portal } = world()
	const { status, body } = await ask(portal, '/health')
	expect([status, JSON.parse(body)]).toEqual([200, { status: 'ok' }])
})
