import { ReadingLanguage } from '@repo/ui/text'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, useRouteLoaderData } from 'react-router'
import { languages } from '@repo/i18n/languages'
import type { Route } from './+types/root'
import { assets } from './server/assets.server.ts'
import { readReading } from './server/reading.server.ts'
import { readActor, requestContext } from './server/session.server.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { type Reading, ReadingProvider } from './shell/reading.tsx'

export const middleware: Route.MiddlewareFunction[] = [readActor]

export function loader({ request, context }: Route.LoaderArgs) {
	const signedIn = context.get(requestContext).actor !== null
	return { ...readReading(request), signedIn, assets }
}

/** The document: its language, its direction, one style sheet and one small script. */
export function Layout({ children }: { children: ReactNode }) {
	const data = useRouteLoaderData<typeof loader>('root')
	const reading: Reading = { language: data?.language ?? 'nl', dutch: data?.dutch ?? false }
	const { dir, locale } = languages[reading.language]
	return (
		<html lang={reading.language} dir={dir} data-locale={locale}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<Meta />
				<Links />
				{data && <link rel="stylesheet" href={data.assets.style} />}
				{data && <script type="module" src={data.assets.script} />}
			</head>
			<body>
				<ReadingProvider value={reading}>
					<ReadingLanguage lang={reading.language} dir={dir}>
						{children}
					</ReadingLanguage>
				</ReadingProvider>
			</body>
		</html>
	)
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	const signedIn = useRouteLoaderData<typeof loader>('root')?.signedIn ?? false
	return <ErrorPage error={error} signedIn={signedIn} />
}
