import ui from '@repo/ui/manifest.json'
import { renderToStaticMarkup } from 'react-dom/server'
import { ErrorPage } from '../shell/error-page.tsx'
import { toldStatus } from '../shell/status-of.ts'

/** A page for what never reaches a route: too much text, a wrong method, a form from elsewhere. */
export function plainAnswer(status: number): string {
	const kind = toldStatus(status)
	return `<!doctype html>${renderToStaticMarkup(
		<html lang="nl">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<link rel="stylesheet" href={`/ui/${ui['backoffice.css']}`} />
			</head>
			<body>
				<ErrorPage status={kind} />
			</body>
		</html>,
	)}`
}
