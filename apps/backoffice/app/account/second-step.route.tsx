import { readForm } from '@repo/http/read-form'
import { finishSecondStep } from '@repo/auth/finish-second-step'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/second-step.route'
import { CodeField } from './code-field.tsx'
import { Door } from './door.tsx'
import { refuse, signedIn } from './sign-in.server.ts'

export async function action({ request, context }: Route.ActionArgs) {
	const code = textOf(await readForm(request), 'code')
	const { organisationId, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const answer = await finishSecondStep(visitors, { keys: settings.keys, organisationId, cookieHeader, code, now })
	return answer.ok ? signedIn(answer, answer.remembered) : refuse(answer)
}

/** The second step of a sign-in with a password: six digits of the authenticator, or a recovery code. */
export default function SecondStep({ actionData }: Route.ComponentProps) {
	return (
		<Door title={staffText('account.secondStep.title')} refusal={actionData?.refusal}>
			<Card as="div">
				<form method="post" action="/inloggen/code" className="instap-stack">
					<Paragraph line={staffText('account.secondStep.intro')} />
					<CodeField />
					<div className="instap-cluster">
						<Button line={staffText('account.secondStep.submit')} />
						<Link href="/inloggen" line={staffText('account.secondStep.startAgain')} />
					</div>
				</form>
			</Card>
		</Door>
	)
}
