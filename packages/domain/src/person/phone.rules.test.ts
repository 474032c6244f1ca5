import { expect, test } from 'vitest'
import { readPhone } from '../import/import-cells.rules.ts'
import { ReceptionPhone } from '../reception/reception.schema.ts'
import { ReferralForm } from '../referral/referral.schema.ts'
import { EmergencyContact, NewContact } from './contact.schema.ts'
import { dialled, phoneFault } from './phone.rules.ts'

/** Every field that takes a telephone number, and whether it takes this one. */
const fields: [field: string, takes: (phone: string) => boolean][] = [
	['a referral', (phone) => ReferralForm.shape.phone.safeParse(phone).success],
	['a referral, in an emergency', (phone) => ReferralForm.shape.emergencyPhone.safeParse(phone).success],
	['a file', (phone) => NewContact.shape.phone.safeParse(phone).success],
	['a file, in an emergency', (phone) => EmergencyContact.shape.phone.safeParse(phone).success],
	['the reception', (phone) => ReceptionPhone.safeParse(phone).success],
	['a file of people', (phone) => 'value' in readPhone(phone)],
]
const right = ['0612345678', '06 1234 5678', '06-12 34 56 78', '06.1234.5678', '050/312 3456', '+31 (0)6 12345678']
const wrong = ['--------', '(   )  ----', '06 1234 567x', 'via buurvrouw', '06+12345678', '1234567890123456']

test.each(fields)('%s takes a number as people write it, and nothing else', (_, takes) => {
	expect(right.filter((phone) => !takes(phone))).toEqual([])
	expect(wrong.filter(takes)).toEqual([])
})

test('only the reception may have a short number, kept as its table holds it', () => {
	expect(fields.filter(([, takes]) => takes('14 050')).map(([field]) => field)).toEqual(['the reception'])
	expect(ReceptionPhone.parse('050.312/3456')).toBe('050 312 3456')
})

test('a number says what is wrong with it, and is dialled without what stands between', () => {
	expect(['06-123', '0612345678901234', 'x'].map((phone) => phoneFault(phone))).toEqual([
		'too-short',
		'too-long',
		'signs',
	])
	expect(dialled('+31 (0)6-12.34/56 78')).toBe('+310612345678')
})
