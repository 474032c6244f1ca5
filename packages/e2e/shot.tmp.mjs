import { chromium } from '@playwright/test'
const [base, code, out, ...pages] = process.argv.slice(2)
const b = await chromium.launch({
	executablePath: '/usr/bin/chromium',
	chromiumSandbox: false,
	args: ['--disable-gpu', '--disable-background-networking'],
})
const ctx = await b.newContext({
	viewport: { width: Number(process.env.W ?? 360), height: Number(process.env.H ?? 640) },
	colorScheme: process.env.SCHEME ?? 'light',
})
const p = await ctx.newPage()
p.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
await p.goto(base + '/inloggen')
if (code !== '-') {
	await p.locator(`button[value=${code}]`).click()
	await p.waitForLoadState()
}
if (process.env.DUTCH) {
	await p.goto(base + '/')
	await p.locator('button[name=dutch]').click()
	await p.waitForLoadState()
}
for (const path of pages) {
	await p.goto(base + path)
	await p.waitForLoadState('networkidle')
	await p.screenshot({ path: `/tmp/lead/${out}${path.replaceAll('/', '_')}.png`, fullPage: !process.env.VIEW })
	console.log(path, await p.title())
}
await b.close()
