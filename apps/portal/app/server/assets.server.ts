import { readFileSync } from 'node:fs'
import ui from '@repo/ui/manifest.json'

type Entry = { file: string }

const enhance: Record<string, Entry> = JSON.parse(
	readFileSync(new URL('../enhance/manifest.json', import.meta.url), 'utf8'),
)

/** The addresses of the style sheet and the one script, with their hashes. */
export const assets = {
	style: `/ui/${ui['portal.css']}`,
	script: `/enhance/${enhance['app/enhance/enhance.ts']?.file}`,
}
