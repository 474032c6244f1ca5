import { plainText } from '@repo/i18n'
import { languages } from '@repo/i18n/languages'
import { renderToStaticMarkup } from 'react-dom/server'
import { assets } from './assets.server.ts'
import { readReading } from './reading.server.ts'

const told = [400, 403, 404, 405, 413, 500] as const

/** A page for what never reaches a route: too much text, a wrong method, a form from elsewhere. In the reader's language. */
export function plainAnswer(status: number, request: Request): string {
	const { language } = readReading(request)
	const text = plainText(language)
	const kind = told.find((known) => known === status) ?? 404
	return `<!doctype html>${renderToStaticMarkup(
		<html lang={language} dir={languages[language].dir}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{text(`error.${kind}.title`)}</title>
				<link rel="stylesheet" href={assets.style} />
			</head>
			<body>
				<main className="instap-main">
					<h1 className="nl-heading nl-heading--level-1">{text(`error.${kind}.title`)}</h1>
					<p>{text(`error.${kind}.text`)}</p>
					<p>
						<a className="nl-link" href="/">
							{text('error.action.today')}
						</a>
					</p>
				</main>
			</body>
		</html>,
	)}`
}
