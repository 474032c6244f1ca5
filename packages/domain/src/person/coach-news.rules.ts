/** Somebody else is the coach from a local date on; `soon`: that day is still to come. */
export type CoachNews = { name: string; on: string; soon: boolean } | null

/** What the query of who reads says of a new coach, as news: the date and the name in one text. */
export function readCoachNews(column: string | null, today: string): CoachNews {
	if (column === null) return null
	const [on = '', ...words] = column.split(' ')
	return { on, name: words.join(' '), soon: on > today }
}
