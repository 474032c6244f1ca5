import { Text, type Words } from './text.tsx'

/** Words for screen readers only. Rarely right: what helps one reader mostly helps all. */
export function VisuallyHidden({ line }: { line: Words }) {
	return <Text line={line} className="instap-hidden" />
}
