import { doublyNegated, nested, passive, piledUp, tooLong } from './sentence-rules.ts'
import { button, errorText, heading, longParagraph } from './shape-rules.ts'
import { abbreviations, figurative, formOfAddress, jargon, longWords, numbers, vagueLinks } from './word-rules.ts'

type Rule = `T-${string}`

/** What one rule found in one text. */
export type Finding = { rule: Rule; key: string; text: string; found: string[] }

const rules: readonly { rule: Rule; find: (text: string) => string[]; when?: (key: string) => boolean }[] = [
	{ rule: 'T-01', find: tooLong },
	{ rule: 'T-02', find: longParagraph },
	{ rule: 'T-03', find: nested },
	{ rule: 'T-04', find: passive },
	{ rule: 'T-05', find: piledUp },
	{ rule: 'T-06', find: jargon },
	{ rule: 'T-07', find: longWords },
	{ rule: 'T-08', find: abbreviations },
	{ rule: 'T-09', find: numbers },
	{ rule: 'T-10', find: formOfAddress },
	{ rule: 'T-11', find: doublyNegated },
	{ rule: 'T-12', find: figurative },
	{ rule: 'T-13', find: button, when: (key) => /(?:^|\.)action\./.test(key) },
	{
		rule: 'T-14',
		find: errorText,
		when: (key) => /^refused\.|^error\.\w+\.text$|\.(?:empty|tooLong|unknownCode)$/.test(key),
	},
	{ rule: 'T-16', find: heading, when: (key) => /(?:^|\.)title$/.test(key) },
	{ rule: 'T-17', find: vagueLinks },
]

/** Everything that the rules T-01 to T-17 find in one text; the last parts of its key say what kind of text it is. */
export function check(key: string, text: string): Finding[] {
	return rules.flatMap(({ rule, find, when }) => {
		if (when !== undefined && !when(key)) return []
		const found = find(text)
		return found.length === 0 ? [] : [{ rule, key, text, found }]
	})
}
