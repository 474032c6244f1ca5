import type { Actor } from '@repo/domain/context'
import type { Language } from '@repo/i18n/languages'
import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { keepEvidence } from '../canary/evidence.ts'
import { watch } from '../canary/watch.ts'
import { type App, type Running, startApp } from '../world/app-process.ts'
import { startBoth } from '../world/start-both.ts'
import { at, world } from '../world/world.ts'
import { type Database, openDatabase } from './database.ts'
import { complaintsOf } from './complaints.ts'
import { startSessionOf } from './people.ts'

/** How someone looks at a page. */
export type Look = {
	/** Address of the app; the portal or the backoffice of the world when left out. */
	origin?: string
	size?: { width: number; height: number }
	javaScript?: boolean
	dark?: boolean
	/** What the browser itself prefers to read. */
	prefers?: string
	/** The language that was chosen on this phone. */
	reads?: Language
	/** The network address that it comes from, where that matters: tries are counted by network. */
	address?: string
	/** When `someone` last proved to be there: just now, when left out. */
	checkedAt?: Date
	/** Complaints of the browser that belong to this test: the status of an error page. */
	allow?: RegExp
}

/** The small phone that every page must fit on, and the screen of an office. */
export const phone = { width: 360, height: 640 }
export const desk = { width: 1280, height: 800 }

type Fixtures = {
	/** A browser of nobody in particular, at the door of an app. */
	visitor(app: App, look?: Look): Promise<Page>
	/** The phone of one of the demo's participants (`P01`), on Vandaag. */
	participant(code: string, look?: Look): Promise<Page>
	/** The computer of one of the demo's staff (`C01`, `L01`), on the first page. */
	staff(code: string, look?: Look): Promise<Page>
	/** The phone or computer of someone whom the test made, with a session of their own. */
	someone(actor: Actor, look?: Look): Promise<Page>
}

type WorkerFixtures = {
	database: Database
	/** Address of a portal that stands on the same database, with a clock that says this local date and time. */
	portalAt(date: string, time: string): Promise<string>
	/** Addresses of both apps on the same database, with clocks that say this local date and time. */
	bothAt(date: string, time: string): Promise<Record<App, string>>
}

/** The test of every journey. A complaint of the browser fails it. */
export const test = base.extend<Fixtures & { browsers: (app: App, look: Look) => Promise<Page> }, WorkerFixtures>({
	database: [
		async ({ browserName }, use) => {
			const database = openDatabase(`e2e ${browserName}`)
			await use(database)
			await database.close()
		},
		{ scope: 'worker' },
	],
	portalAt: [
		async ({ database }, use) => {
			const running = new Map<string, Promise<Running>>()
			const start = (date: string, time: string) =>
				startApp({ app: 'portal', urls: database.urls, now: at(date, time) })
			await use(async (date, time) => {
				const key = `${date} ${time}`
				const portal = running.get(key) ?? start(date, time)
				running.set(key, portal)
				return (await portal).origin
			})
			await Promise.all([...running.values()].map(async (portal) => (await portal).close()))
		},
		{ scope: 'worker' },
	],
	bothAt: [
		async ({ database }, use) => {
			const running: Running[] = []
			await use((date, time) => startBoth(database.urls, at(date, time), running))
			await Promise.all(running.map((app) => app.close()))
		},
		{ scope: 'worker' },
	],
	browsers: async ({ browser }, use) => {
		const contexts: BrowserContext[] = []
		const complaints: (() => string[])[] = []
		const watching: (() => Promise<void>)[] = []
		await use(async (app, look) => {
			const onPhone = (look.size?.width ?? (app === 'portal' ? phone : desk).width) < 600
			const context = await browser.newContext({
				baseURL: look.origin ?? world()[app],
				viewport: look.size ?? (app === 'portal' ? phone : desk),
				isMobile: onPhone,
				hasTouch: onPhone,
				javaScriptEnabled: look.javaScript ?? true,
				colorScheme: look.dark ? 'dark' : 'light',
				extraHTTPHeaders: look.address ? { 'X-Forwarded-For': look.address } : undefined,
				locale: look.prefers ?? 'nl-NL',
			})
			if (look.reads) await context.addCookies([setCookie('__Host-language', look.reads)])
			contexts.push(context)
			complaints.push(complaintsOf(context, look.allow))
			watching.push(watch(context, keepEvidence))
			return context.newPage()
		})
		const said = complaints.flatMap((listed) => listed())
		await Promise.all(watching.map((finish) => finish()))
		await Promise.all(contexts.map((context) => context.close()))
		base.expect(said, 'what the browser complains of').toEqual([])
	},
	visitor: async ({ browsers }, use) => {
		await use(async (app, look = {}) => browsers(app, look))
	},
	participant: async ({ browsers }, use) => {
		await use(async (code, look = {}) =>
			signedInAs(await browsers('portal', look), look.origin ?? world().portal, code),
		)
	},
	staff: async ({ browsers }, use) => {
		await use(async (code, look = {}) =>
			signedInAs(await browsers('backoffice', look), look.origin ?? world().backoffice, code),
		)
	},
	someone: async ({ browsers, database }, use) => {
		await use(async (actor, look = {}) => {
			const app: App = actor.role === 'participant' ? 'portal' : 'backoffice'
			const page = await browsers(app, look)
			const [name = '', value = ''] = (await startSessionOf(database, actor, look.checkedAt)).split('=')
			await page.context().addCookies([setCookie(name, value)])
			await page.goto('/')
			return page
		})
	},
})

export const { expect } = base

/** Signs in by the demo's form, then opens the first page. */
async function signedInAs(page: Page, origin: string, code: string) {
	const answer = await page.context().request.post('/demo/sign-in', {
		form: { code },
		headers: { Origin: origin },
		maxRedirects: 0,
	})
	expect(answer.headers().location, `${code} signs in`).toBe('/')
	await page.goto('/')
	return page
}

/** A cookie as our own answers set it, for Playwright's `addCookies`. */
export const setCookie = (name: string, value: string) =>
	({ name, value, url: 'https://localhost', httpOnly: true, secure: true, sameSite: 'Lax' }) as const
