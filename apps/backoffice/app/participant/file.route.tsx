import { staffText } from '@repo/i18n/staff'
import { apiContext } from '../server/session.server.ts'
import { mayLink } from '../shell/rights.ts'
import type { Route } from './+types/file.route'
import { Attendance } from './attendance.tsx'
import { Reach } from './reach.tsx'
import { PersonRoad } from './person-road.tsx'
import { Who } from './who.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
	const api = context.get(apiContext)
	const [file, reach, { role }] = await Promise.all([
		api.person.file(params.id),
		api.personContact.get(params.id),
		api.person.myself(),
	])
	return { file, reach, changesReading: mayLink(role) }
}

/** The overview of a file: who it is, who goes along, how to reach them, and the road so far. */
export default function File({ loaderData: { file, reach, changesReading } }: Route.ComponentProps) {
	return (
		<>
			<title>{`${staffText('participant.file')} - ${staffText('shell.product')}`}</title>
			<Who file={file} changes={file.changes && changesReading} />
			<Reach personId={file.id} {...reach} changes={file.changes} />
			<PersonRoad file={file} />
			<Attendance attendance={file.attendance} />
		</>
	)
}
