import type { Api } from '@repo/api/backoffice'
import { staffText } from '@repo/i18n/staff'

type Report = Awaited<ReturnType<Api['report']['roads']>>
type Road = Report['roads'][number]

/** A number, or in words that it is too small to show. */
const figure = (people: Road['people']): string =>
	typeof people === 'number' ? String(people) : staffText(`report.${people}`)

const nameOf = (road: Road['road']): string => (typeof road === 'string' ? staffText(`report.${road}`) : road.name)

/** The figures in words, as the page and the file have them: by road, and together. */
export const roadRows = ({ roads, total }: Report): [name: string, people: string][] => [
	...roads.map(({ road, people }): [string, string] => [nameOf(road), figure(people)]),
	[staffText('report.total'), figure(total)],
]
