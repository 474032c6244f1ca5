import { HalfDayInput } from '@repo/domain/schedule/schedule.schema'
import { redirect } from 'react-router'
import { z } from 'zod'
import { type Done, leftMax } from './answer.ts'
import { readHalfDayCode } from './half-day-code.ts'

const name = '__Host-staff-done'
const set = (value: string, seconds: number) =>
	`${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${seconds}`

const Code = z.string().refine((code) => HalfDayInput.safeParse(readHalfDayCode(code)).success)
const Count = z.number().int().min(0)
const reasons = ['already-somewhere', 'block-full', 'work-type-full', 'lesson-full', 'closed', 'past'] as const

const Kept = z.object({
	personId: z.uuid(),
	done: z.discriminatedUnion('what', [
		z.object({ what: z.literal('already-sent') }),
		z.object({
			what: z.literal('planned'),
			count: Count,
			left: z.array(z.object({ at: Code, reason: z.enum(reasons) })).max(leftMax),
			leftInAll: Count,
		}),
		z.object({ what: z.literal('moved'), to: Code }),
		z.object({ what: z.literal('cancelled'), at: Code, content: z.string().max(60) }),
		z.object({ what: z.literal('waits'), at: Code }),
	]),
})

/** Goes on to the page that says what was done: once, within a minute, and to this browser only. */
export function redirectDone(to: string, personId: string, done: Done): Response {
	const value = Buffer.from(JSON.stringify({ personId, done })).toString('base64url')
	return redirect(to, { headers: { 'Set-Cookie': set(value, 60) } })
}

/** What was just done for this person, and the headers that forget it. */
export function readDone(request: Request, personId: string | null): { done: Done | null; headers: HeadersInit } {
	const value = new RegExp(`(?:^|; )${name}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1]
	if (value === undefined) return { done: null, headers: {} }
	const kept = Kept.safeParse(parseJson(Buffer.from(value, 'base64url').toString()))
	const done = kept.success && kept.data.personId === personId ? kept.data.done : null
	return { done, headers: { 'Set-Cookie': set('', 0) } }
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
