import { parseArgs } from 'node:util'
import { Problem } from './problem.ts'

const usage =
	'npm run organisation -- --slug=noord --name="Noord Werkt" --host=portaal.example.nl --administrator="Ada Bakker" --email=ada@example.nl'

/** What each part may look like, and how to say so. Host names are 253 characters at most, their parts 63. */
const parts = {
	slug: [
		/^(?=.{1,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
		'is for addresses: small letters, digits and hyphens, such as noord-werkt',
	],
	name: [/^\P{Cc}{1,200}$/u, 'is what people call the organisation, such as "Noord Werkt"'],
	host: [
		/^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
		'is a host name without https:// and port, such as portaal.example.nl',
	],
	administrator: [/^\P{Cc}{1,200}$/u, 'is a first and last name, such as "Ada Bakker"'],
	email: [
		/^(?=.{3,200}$)[^\s@,;<>]+@[^\s@,;<>]+$/,
		'is the e-mail address of the administrator, such as ada@example.nl',
	],
} as const

/** Reads what organisation is wanted. Throws a `Problem` that names the part that is missing or makes no sense. */
export function readOrganisation(args: string[]) {
	const given = parse(args)
	const read = (part: keyof typeof parts) => {
		const text = given[part]?.trim().normalize('NFC') ?? ''
		if (text === '') throw new Problem(`--${part} is missing, as in: ${usage}`)
		const [shape, meaning] = parts[part]
		const value = part === 'host' || part === 'email' ? text.toLowerCase() : text
		if (!shape.test(value)) throw new Problem(`--${part} ${meaning}, and is "${text}".`)
		return value
	}
	const [slug, name, host, administrator] = [read('slug'), read('name'), read('host'), read('administrator')]
	const email = read('email')
	const [calledBy = administrator] = administrator.split(/\s+/)
	return { slug, name, host, administrator: { name: administrator, calledBy }, email }
}

function parse(args: string[]): Partial<Record<keyof typeof parts, string>> {
	const text = { type: 'string' } as const
	try {
		return parseArgs({ args, options: { slug: text, name: text, host: text, administrator: text, email: text } }).values
	} catch (error) {
		throw new Problem(`${error instanceof Error ? error.message.split('.')[0] : String(error)}, as in: ${usage}`)
	}
}
