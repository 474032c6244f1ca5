import ui from '@repo/ui/manifest.json'
import { namesHiddenClass } from '@repo/ui/person-name'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { Route } from './+types/root'
import { namesHidden } from './server/names.server.ts'
import { readActor } from './server/session.server.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { useNamesHidden } from './shell/names-switch.tsx'
import { statusOf } from './shell/status-of.ts'

export const middleware: Route.MiddlewareFunction[] = [readActor]

/** A loader, so that the middleware also runs for the pages' `.data` addresses. */
export const loader = ({ request }: Route.LoaderArgs) => ({ namesHidden: namesHidden(request) })

/** Nothing in it changes while someone works, but whether names are hidden. */
export const shouldRevalidate = ({ formAction }: ShouldRevalidateFunctionArgs) => formAction === '/namen'

/** The document: Dutch, one style sheet, and React. */
export function Layout({ children }: { children: ReactNode }) {
	const hidden = useNamesHidden()
	return (
		<html lang="nl" className={hidden ? namesHiddenClass : undefined}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<Meta />
				<link rel="stylesheet" href={`/ui/${ui['backoffice.css']}`} />
				<Links />
			</head>
			<body>
				{children}
				<ScrollRestoration />
				<Scripts />
			</body>
		</html>
	)
}

export default function Root() {
	return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorPage status={statusOf(error)} />
}
