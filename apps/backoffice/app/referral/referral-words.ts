import type { ReferralItem, WeekHalfDay } from '@repo/domain/referral/referral.rules'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { named } from '@repo/ui/person-name'

const list = new Intl.ListFormat('nl')

/** The items that are asked for, in words: "geboortedatum en doel". */
export const listItems = (items: readonly ReferralItem[]): string =>
	list.format(items.map((item) => staffText(`referral.item.${item}`)))

/** Half days of the week, in words. */
export const listWishes = (wishes: readonly WeekHalfDay[]): string =>
	list.format(wishes.map((wish) => staffText(`referral.wish.${wish}`)))

type Waiting = { name: string; ahead: number | null; replyBy: string | null; late: boolean }

/** How long the line is, told in words. */
export function aheadText({ name, ahead }: Pick<Waiting, 'name' | 'ahead'>): string {
	if (ahead === null) return ''
	if (ahead === 0) return staffText('referral.aheadNone', { name: named(name) })
	return staffText('referral.ahead', { count: ahead, name: named(name) })
}

type Row = Waiting & { state: string; missing: readonly ReferralItem[]; mine: boolean }

/** What there is to do now with a referral, for who looks: who sends it, or who answers it. */
export function nextText(row: Row): string {
	const { state, missing, mine, late } = row
	const date = row.replyBy === null ? '' : staffDate(row.replyBy)
	switch (state) {
		case 'draft':
			return staffText('referral.next.fill')
		case 'submitted':
			if (mine) return staffText('referral.next.weReply', { date })
			return staffText(late ? 'referral.next.late' : 'referral.next.reply', { date })
		case 'incomplete':
			return staffText('referral.next.asked', { items: listItems(missing) })
		case 'waitlisted': {
			const call = mine ? 'weCall' : late ? 'callLate' : 'call'
			return `${aheadText(row)} ${staffText(`referral.next.${call}`, { date })}`
		}
		case 'accepted':
			return staffText('referral.next.intake')
		default:
			return staffText('referral.next.done')
	}
}
