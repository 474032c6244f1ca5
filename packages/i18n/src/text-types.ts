import type { Language } from './languages.ts'

/** A value to fill in. A function when the value itself differs per language, such as a date. */
export type Value = string | number | ((language: Language) => string)

/** Paths to all texts of a tree, joined by dots: `today.action.call`. */
type Path<Tree, Prefix extends string = ''> = {
	[K in keyof Tree & (string | number)]: Tree[K] extends string ? `${Prefix}${K}` : Path<Tree[K], `${Prefix}${K}.`>
}[keyof Tree & (string | number)]

type WithoutPlural<P> = P extends `${infer Base}_${'one' | 'other'}` ? Base : P

/** Every key of a tree of texts; a plural counts once, without its form. */
export type KeyOf<Tree> = WithoutPlural<Path<Tree>>

type At<Tree, P extends string> = P extends `${infer Head}.${infer Rest}`
	? At<Branch<Tree, Head>, Rest>
	: Branch<Tree, P>

type Branch<Tree, Name extends string> = Name extends keyof Tree
	? Tree[Name]
	: Name extends `${infer N extends number}`
		? N extends keyof Tree
			? Tree[N]
			: never
		: never

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Placeholder<Rest> : never

type Names<Tree, Key extends string> = Key extends string
	? [At<Tree, Key>] extends [never]
		? 'count' | Placeholder<At<Tree, `${Key}_one`> | At<Tree, `${Key}_other`>>
		: Placeholder<At<Tree, Key>>
	: never

/** The rest arguments of a text: nothing, or one object with exactly its placeholders (`count` for a plural). */
type Values<Tree, Key extends string, V> = [Names<Tree, Key>] extends [never]
	? []
	: [values: { [Name in Names<Tree, Key>]: Name extends 'count' ? number : V }]

/** Gives the text of a key. Unknown keys, missing and misspelt placeholders and a missing `count` do not compile. */
export type Read<Tree, Result, V = Value> = <Key extends KeyOf<Tree> & string>(
	key: Key,
	...values: Values<Tree, Key, V>
) => Result
