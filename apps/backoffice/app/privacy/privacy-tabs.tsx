import { staffText } from '@repo/i18n/staff'
import { Tabs } from '@repo/ui/tabs'

/** The two parts of the privacy officer's work. */
export function PrivacyTabs({ current }: { current: 'month' | 'questions' }) {
	return (
		<Tabs
			label={staffText('privacy.parts.label')}
			items={[
				{ href: '/inzage', line: staffText('privacy.parts.month'), current: current === 'month' },
				{ href: '/inzage/vragen', line: staffText('privacy.parts.questions'), current: current === 'questions' },
			]}
		/>
	)
}
