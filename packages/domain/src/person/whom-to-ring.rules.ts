type Someone = { calledBy: string; phone: string | null }

/** What is known about who goes with a participant now: the coach, who stands in, whether the coach is away, and the reception. */
export type AroundMe = {
	coach: Someone | null
	standIn: Someone | null
	isAway: boolean
	reception: string | null
}

/** Whom to ring: the stand-in of a coach who is away, else the coach, and the reception where neither answers. */
export type WhomToRing =
	| { who: 'coach'; name: string; phone: string }
	| { who: 'stand-in'; name: string; coach: string; phone: string | null }
	| { who: 'reception'; coach: string | null; phone: string }
	| null

/** Whom a participant rings now. Someone who stands in is named even where nobody can ring them. */
export function whomToRing({ coach, standIn, isAway, reception }: AroundMe): WhomToRing {
	if (coach !== null && isAway && standIn !== null)
		return { who: 'stand-in', name: standIn.calledBy, coach: coach.calledBy, phone: standIn.phone ?? reception }
	if (coach?.phone && !isAway) return { who: 'coach', name: coach.calledBy, phone: coach.phone }
	if (reception === null) return null
	return { who: 'reception', coach: isAway && coach !== null ? coach.calledBy : null, phone: reception }
}
