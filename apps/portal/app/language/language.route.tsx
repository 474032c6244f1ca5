import { findInviter } from '@repo/auth/check-phone-invitation'
import { readForm } from '@repo/http/read-form'
import { languageCodes, languageOf, languages } from '@repo/i18n/languages'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { useContext } from 'react'
import { redirect } from 'react-router'
import { handedLanguage, taskContext } from '../server/handed-over.server.ts'
import { languageCookie } from '../server/reading.server.ts'
import { visitors } from '../server/services.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { PageContext } from '../shell/page-context.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/language.route'

/** One tap chooses the language, before sign-in or after; it stays on this phone, and with the person. */
export async function action({ request, context }: Route.ActionArgs) {
	const language = languageOf((await readForm(request)).get('language'))
	if (language === null) throw new Response(null, { status: 400 })
	if (context.get(requestContext).actor !== null) await context.get(apiContext).language.choose(language)
	const keep = context.get(taskContext) === null ? languageCookie : handedLanguage
	return redirect(await placeAfter(request, context), { headers: { 'Set-Cookie': keep(language) } })
}

/** On to the help with reading where that is the task; else back to where someone was. */
async function placeAfter(request: Request, context: Route.ActionArgs['context']): Promise<string> {
	if (context.get(taskContext) === 'reading') return '/taal/lezen'
	return (await isLinking(request, context)) ? '/koppelen/coach' : '/'
}

/** Whoever changes the language while they are asked whose coach it is, comes back to that question. */
async function isLinking(request: Request, context: Route.ActionArgs['context']): Promise<boolean> {
	const { organisationId, actor, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	return actor === null && (await findInviter(visitors, { organisationId, cookieHeader, now })) !== null
}

/** The languages by their own names; no flags. */
export default function LanguagePage() {
	const { line, language } = useReading()
	const { signedIn, handedOver } = useContext(PageContext)
	return (
		<PortalShell page="/taal">
			<title>{`${line('language.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('language.title')} />
			<form method="post" action="/taal">
				<ChoiceList columns={2}>
					{languageCodes.map((code) => (
						<Choice
							key={code}
							name="language"
							value={code}
							current={code === language}
							line={{ text: languages[code].name, lang: code, dir: languages[code].dir }}
						/>
					))}
				</ChoiceList>
			</form>
			{!handedOver && <Link href="/taal/staat-er-niet-bij" line={line('language.missing.link')} />}
			{signedIn && !handedOver && <Link href="/taal/lezen" line={line('language.support.title')} />}
		</PortalShell>
	)
}
