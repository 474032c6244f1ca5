import { staffText } from '@repo/i18n/staff'
import ui from '@repo/ui/manifest.json'
import { renderToStaticMarkup } from 'react-dom/server'
import { ErrorPage } from '../shell/error-page.tsx'

/** A page for what never reaches a route: too much text, a wrong method, a form from elsewhere. */
export function plainAnswer(status: 400 | 403 | 404 | 405 | 413 | 421 | 500): string {
	const kind = status === 421 ? 404 : status
	return `<!doctype html>${renderToStaticMarkup(
		<html lang="nl">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{staffText(`error.${kind}.title`)}</title>
				<link rel="stylesheet" href={`/ui/${ui['backoffice.css']}`} />
			</head>
			<body>
				<ErrorPage status={kind} />
			</body>
		</html>,
	)}`
}
