import { languages } from '@repo/i18n/languages'
import { ReadingLanguage } from '@repo/ui/text'
import { type ReactNode, useContext } from 'react'
import { Outlet } from 'react-router'
import type { Route } from './+types/root'
import { readActor } from './server/session.server.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { PageContext } from './shell/page-context.tsx'

export const middleware: Route.MiddlewareFunction[] = [readActor]

/** A loader, so that the middleware also runs for the pages' `.data` addresses. */
export const loader = () => null

/** The document: its language, its direction, one style sheet and one small script. */
export function Layout({ children }: { children: ReactNode }) {
	const { language, assets } = useContext(PageContext)
	const { dir } = languages[language]
	return (
		<html lang={language} dir={dir}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<link rel="stylesheet" href={assets.style} />
				<script type="module" src={assets.script} />
			</head>
			<body>
				<ReadingLanguage lang={language} dir={dir}>
					{children}
				</ReadingLanguage>
			</body>
		</html>
	)
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorPage error={error} />
}
