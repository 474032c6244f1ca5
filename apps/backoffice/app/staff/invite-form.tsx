import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { TextField } from '@repo/ui/text-field'
import type { FormErrors } from '../shell/form.ts'
import { errorText } from './error-text.ts'
import { RoleBoxes } from './role-boxes.tsx'

type Answer = {
	errors: FormErrors
	taken: boolean
	entered: { name: string; calledBy: string; email: string; roles: string[] }
}

/** Who comes to work here. What was typed is kept. */
export function InviteForm({ answer }: { answer: Answer | undefined }) {
	const { entered, taken } = answer ?? {}
	const error = (field: string) => errorText(answer?.errors[field])
	const text = { maxLength: 200, required: true } as const
	return (
		<form method="post" action="/beheer/medewerkers/nieuw" className="instap-stack">
			{taken && <Alert look="error" line={staffText('account.staff.emailTaken')} answer />}
			<TextField
				id="name"
				label={staffText('account.staff.fullName')}
				error={error('name')}
				defaultValue={entered?.name}
				autoComplete="off"
				{...text}
			/>
			<TextField
				id="calledBy"
				label={staffText('account.staff.calledBy')}
				error={error('calledBy')}
				defaultValue={entered?.calledBy}
				autoComplete="off"
				{...text}
				maxLength={80}
			/>
			<TextField
				id="email"
				type="email"
				label={staffText('account.email')}
				error={error('email')}
				defaultValue={entered?.email}
				autoComplete="off"
				{...text}
			/>
			<RoleBoxes held={entered?.roles ?? []} error={error('roles')} />
			<div>
				<Button line={staffText('account.staff.send')} />
			</div>
		</form>
	)
}
