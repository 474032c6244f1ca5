import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleAsync, Features, transform, type Declaration, type TokenOrValue } from 'lightningcss'
import { fromPackage, root } from './files.ts'
import { reachable } from './reachable.ts'

/** Phones of up to four years old. All of them know logical properties, so none are turned into left and right. */
const targets = { chrome: 109 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8), ios_saf: (15 << 16) | (4 << 8) }

/** Every class name that a component of ours can write; they stand in the sources in full. */
export function usedClasses(): ReadonlySet<string> {
	const sources = globSync('src/*.tsx', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
	return new Set(sources.flatMap((source) => source.match(/\b(?:nl|utrecht|instap)-[a-z0-9_-]+/gu) ?? []))
}

/** One style sheet of ours with everything it imports, without what nothing reaches, minified. */
export async function makeStyles(entry: string): Promise<string> {
	const { code } = await bundleAsync({
		filename: join(root, 'src', entry),
		resolver: {
			resolve: (specifier, from) => (specifier.startsWith('@') ? fromPackage(specifier) : join(from, '..', specifier)),
		},
	})
	let css = withoutUnusedRules(code.toString())
	for (let before = ''; before !== css;) {
		before = css
		css = withoutUnusedTokens(css)
	}
	return transform({
		filename: entry,
		code: Buffer.from(css),
		minify: true,
		targets,
		exclude: Features.LightDark,
	}).code.toString()
}

function withoutUnusedRules(css: string): string {
	const used = usedClasses()
	return run(css, { Selector: (selector) => (reachable(selector, used) ? undefined : []) })
}

/** Drops tokens that no rule asks for, and takes the fallback where a rule asks for a token that nobody gives. */
function withoutUnusedTokens(css: string): string {
	const given = new Set(css.match(/(?<![\w(-])--[\w-]+(?=\s*:)/gu))
	const asked = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/gu)].map((match) => match[1]))
	return run(css, {
		Declaration(declaration: Declaration) {
			if (declaration.property !== 'custom' && declaration.property !== 'unparsed') return undefined
			const { value } = declaration
			if (value.value.some((token) => token.type === 'env')) return undefined
			if (declaration.property === 'custom' && isToken(declaration.value.name) && !asked.has(declaration.value.name)) {
				return []
			}
			const tokens = resolve(value.value, given)
			if (!tokens) return []
			return { ...declaration, value: { ...value, value: tokens } } as Declaration
		},
	})
}

/** The parser also calls a property custom when it does not know it. */
const isToken = (name: string) => name.startsWith('--')

/** The same value without tokens that nobody gives; nothing when it cannot do without one. */
function resolve(tokens: readonly TokenOrValue[], given: ReadonlySet<string>): TokenOrValue[] | undefined {
	const result: TokenOrValue[] = []
	for (const token of tokens) {
		if (token.type === 'function') {
			const inner = resolve(token.value.arguments, given)
			if (!inner) return undefined
			result.push({ ...token, value: { ...token.value, arguments: inner } })
		} else if (token.type !== 'var') {
			result.push(token)
		} else {
			const fallback = token.value.fallback ? resolve(token.value.fallback, given) : undefined
			if (given.has(token.value.name.ident))
				result.push({ type: 'var', value: { name: { ident: token.value.name.ident }, ...(fallback && { fallback }) } })
			else if (fallback) result.push(...fallback)
			else return undefined
		}
	}
	return result
}

const run = (css: string, visitor: Parameters<typeof transform>[0]['visitor']) =>
	transform({ filename: 'styles.css', code: Buffer.from(css), visitor }).code.toString()
