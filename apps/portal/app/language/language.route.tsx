import { readForm } from '@repo/http/read-form'
import { languageCodes, languageOf, languages } from '@repo/i18n/languages'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { redirect } from 'react-router'
import { languageCookie } from '../server/reading.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/language.route'

/** One tap chooses the language, before sign-in or after; it stays on this phone, and with the person. */
export async function action({ request, context }: Route.ActionArgs) {
	const language = languageOf((await readForm(request)).get('language'))
	if (language === null) throw new Response(null, { status: 400 })
	if (context.get(requestContext).actor !== null) await context.get(apiContext).language.choose(language)
	return redirect('/', { headers: { 'Set-Cookie': languageCookie(language) } })
}

/** The languages by their own names; no flags. */
export default function LanguagePage() {
	const { line, language } = useReading()
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
			<Link href="/taal/staat-er-niet-bij" line={line('language.missing.link')} />
		</PortalShell>
	)
}
