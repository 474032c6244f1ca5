import type { Api } from '@repo/api/backoffice'
import { staffText } from '@repo/i18n/staff'

type Role = Awaited<ReturnType<Api['person']['myself']>>['role']

/** Roles as one line of words, or that there are none. */
export const rolesInWords = (roles: readonly Role[]): string =>
	roles.map((role) => staffText(`shell.role.${role}`)).join(', ') || staffText('account.staff.noRoles')
