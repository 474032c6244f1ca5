import type { Api } from '@repo/api/backoffice'

type Role = Awaited<ReturnType<Api['person']['myself']>>['role']

/** Who is shown the way to the planning. What they may do there, the api decides. */
export const mayPlan = (role: Role): boolean => role === 'planner' || role === 'coach'
