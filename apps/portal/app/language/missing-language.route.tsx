import { readForm } from '@repo/http/read-form'
import { LanguageWish } from '@repo/domain/person/person.schema'
import { wishedLanguages } from '@repo/i18n/languages'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { languageCookie } from '../server/reading.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/missing-language.route'

const errors = { empty: 'language.missing.empty', 'too-long': 'language.missing.tooLong' } as const

export function loader({ url }: Route.LoaderArgs) {
	return { stored: url.searchParams.has('klaar') }
}

/** Stores which language was missed; Dutch with pictures is what can be read meanwhile. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const typed = form.get('chosen') ?? form.get('other')
	const wish = LanguageWish.safeParse({ language: typeof typed === 'string' ? typed : '' })
	if (!wish.success) {
		const error = wish.error.issues[0]?.message === 'too-long' ? errors['too-long'] : errors.empty
		return data({ error, typed: typeof typed === 'string' ? typed.slice(0, 200) : '' }, 422)
	}
	await context.get(apiContext).language.wish(wish.data)
	if (context.get(requestContext).actor !== null) await context.get(apiContext).language.choose('nl')
	return redirect('/taal/staat-er-niet-bij?klaar', { headers: { 'Set-Cookie': languageCookie('nl') } })
}

/** "Mijn taal staat er niet bij": choose or write the language. */
export default function MissingLanguage({ loaderData: { stored }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/taal/staat-er-niet-bij">
			<title>{`${line('language.missing.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('language.missing.title')} />
			{stored ? (
				<>
					<Alert look="ok" line={line('language.missing.thanks')} answer />
					<Paragraph line={line('language.missing.dutchForNow')} />
					<ButtonLink href="/" icon="today" line={line('error.action.today')} />
				</>
			) : (
				<WishForm error={actionData?.error ?? null} typed={actionData?.typed ?? ''} />
			)}
		</PortalShell>
	)
}

type Wish = { error: (typeof errors)[keyof typeof errors] | null; typed: string }

function WishForm({ error, typed }: Wish) {
	const { line } = useReading()
	return (
		<>
			<Paragraph line={line('language.missing.pick')} />
			<form method="post">
				<ChoiceList columns={2}>
					{wishedLanguages.map(({ code, name, dir }) => (
						<Choice key={code} name="chosen" value={name} line={{ text: name, lang: code, dir }} />
					))}
				</ChoiceList>
			</form>
			<form method="post">
				<TextField
					id="other"
					name="other"
					label={line('language.missing.other')}
					error={error ? line(error) : undefined}
					defaultValue={typed}
				/>
				<Button type="submit" line={line('language.missing.action.send')} />
			</form>
		</>
	)
}
