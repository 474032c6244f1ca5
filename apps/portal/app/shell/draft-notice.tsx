import { Paragraph } from '@repo/ui/paragraph'
import { useReading } from './reading.tsx'

/** Says honestly that no native speaker has read this translation yet (domain handbook 6.2). */
export function DraftNotice() {
	const { line, info } = useReading()
	return info.reviewed ? null : <Paragraph look="soft" line={line('language.draft')} />
}
