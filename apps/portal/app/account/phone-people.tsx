import { dutchLine } from '@repo/i18n'
import { Choice, ChoiceList } from '@repo/ui/choice'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { useReading } from '../shell/reading.tsx'

/** `along`: it opens what that one lets them see, instead of the own page. */
type Person = { deviceId: string; calledBy: string; along: string | null }

/** The people of a phone, each a big button by picture and name; on a phone of nobody yet, how to begin. */
export function PhonePeople({ people }: { people: readonly Person[] }) {
	const { line } = useReading()
	if (people.length === 0)
		return (
			<section className="instap-stack" aria-labelledby="first">
				<Heading level={2} id="first" line={line('device.first.title')} />
				<Paragraph line={line('device.first.text')} />
				<Link href="/start" line={line('device.first.digits')} />
			</section>
		)
	return (
		<form method="post" action="/inloggen/telefoon" aria-labelledby="who">
			<Heading level={2} id="who" line={line('device.open.who')} />
			<ChoiceList>
				{people.map(({ deviceId, calledBy, along }) => (
					<Choice
						key={deviceId}
						person={along ?? calledBy}
						name="telefoon"
						value={deviceId}
						line={along === null ? dutchLine(calledBy) : line('representative.open', { name: along })}
					/>
				))}
			</ChoiceList>
		</form>
	)
}
