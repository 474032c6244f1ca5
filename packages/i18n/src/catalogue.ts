import * as ar from '../locales/ar/index.ts'
import * as en from '../locales/en/index.ts'
import * as fa from '../locales/fa/index.ts'
import * as fr from '../locales/fr/index.ts'
import * as ku from '../locales/ku/index.ts'
import * as nl from '../locales/nl/index.ts'
import * as so from '../locales/so/index.ts'
import * as ti from '../locales/ti/index.ts'
import * as tr from '../locales/tr/index.ts'
import * as uk from '../locales/uk/index.ts'
import type { Language } from './languages.ts'

/** Texts in branches, as in the files: `{ today: { action: { call: 'Bel {{name}}' } } }`. */
export type TextTree = { readonly [name: string]: string | TextTree }

/** The Dutch texts: the type source of all keys. */
export type Texts = typeof nl

/** All participant texts by language. Only Dutch is sure to be complete. */
export const catalogue: Readonly<Record<Language, TextTree>> = { nl, ar, ti, en, tr, fa, so, uk, ku, fr }

/** Texts by full key, such as `today.action.call`. Empty texts count as missing. */
export function flatten(tree: TextTree, prefix = ''): Map<string, string> {
	const flat = new Map<string, string>()
	for (const [name, branch] of Object.entries(tree)) {
		if (typeof branch !== 'string') for (const [key, text] of flatten(branch, `${prefix}${name}.`)) flat.set(key, text)
		else if (branch.trim() !== '') flat.set(`${prefix}${name}`, branch)
	}
	return flat
}
