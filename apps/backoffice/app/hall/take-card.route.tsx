import type { Route } from './+types/take-card.route'
import { takeCard } from './take-card.server.ts'

/** What the QR code of a supervisor's card opens. */
export const loader = (args: Route.LoaderArgs) => takeCard(args, args.params.secret)

/** Never rendered: it leads on. */
export default function TakeCard() {
	return null
}
