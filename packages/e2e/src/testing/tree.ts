/** An accessibility tree as Playwright compares it, which does not take tabs. */
export const tree = (text: string): string => text.replaceAll('\t', '  ')
