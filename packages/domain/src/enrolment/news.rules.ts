/** What is new in someone's enrolments: a change that comes, or that they are back; local dates. */
export type News = { kind: 'change'; on: string } | { kind: 'back' } | null

/** Away for longer than this is coming back; shorter is going on with something else. In days. */
export const awayDaysMin = 28

/** How long after the first day "Welkom terug" stands on Vandaag, in days. */
export const welcomeDays = 14
