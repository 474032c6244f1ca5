import type { Direction } from './languages.ts'

const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/

/**
 * Keeps a filled-in value (a name, a time, a bus number) from turning the words around it, as `<bdi>` does in markup.
 * In left-to-right text only values with right-to-left letters need it, so Latin text stays free of invisible signs.
 */
export function isolate(value: string, dir: Direction): string {
	return dir === 'rtl' || rightToLeft.test(value) ? `${firstStrongIsolate}${value}${popIsolate}` : value
}
