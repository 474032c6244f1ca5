import ui from '@repo/ui/manifest.json'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import type { Route } from './+types/root'
import { readActor } from './server/session.server.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { statusOf } from './shell/status-of.ts'

export const middleware: Route.MiddlewareFunction[] = [readActor]

/** A loader, so that the middleware also runs for the pages' `.data` addresses. */
export const loader = () => null

/** Nothing in it changes while someone works. */
export const shouldRevalidate = () => false

/** The document: Dutch, one style sheet, and React. */
export function Layout({ children }: { children: ReactNode }) {
	return (
		<html lang="nl">
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
