/**
 * Columns with what is known of people (A10). `all`: every value in it is looked for after the run. `long`: every value of three
 * words or more, because shorter ones are said everywhere. `own`: only the canary's, because the other values are ordinary
 * words, such as the name of a municipality.
 */
export const personal = {
	'access_event.address': 'all',
	'access_question.answer': 'long',
	'access_question.text': 'long',
	'break_glass.explanation': 'long',
	'enrolment_channel.channel_code': 'own',
	'identity.subject': 'all',
	'language_wish.language': 'own',
	'person.called_by': 'all',
	'person.name': 'all',
	'person_birth.born_on': 'all',
	'restricted_channel.channel_code': 'own',
	'staff.called_by': 'all',
	'staff.name': 'all',
	'staff.phone': 'all',
	'staff_account.email': 'all',
} as const satisfies Record<string, 'all' | 'long' | 'own'>

const hash = 'a hash: nobody reads a person back from it'
const building = 'about the building, the work or the school, not about a person'
const code = 'one of a few words of ours'

/** The other columns with text, and why there is nobody in them. Their values are searched like logs are. */
export const withoutPeople: Record<string, string> = {
	'access_event.list': 'ids, put together',
	'access_event.what': code,
	'access_head.chain_hash': hash,
	'access_head.signature': 'a signature',
	'access_seal.chain_hash': hash,
	'access_seal.payload_hash': hash,
	'applied_migration.hash': 'the schema itself',
	'applied_migration.name': 'the schema itself',
	'card.pin_hash': hash,
	'card.secret_hash': hash,
	'ceremony.data': 'random bytes and hashes, for ten minutes',
	'ceremony.secret_hash': hash,
	'cohort.name': 'the name of a group',
	'device.name': 'what a browser calls itself, from a list',
	'device.secret_hash': hash,
	'effect.payload_hash': hash,
	'identity.issuer': 'the address of a provider',
	'invitation.digits_hash': hash,
	'invitation.secret_hash': hash,
	'invitation.task': code,
	'kiosk.hall': building,
	'kiosk.name': building,
	'kiosk.secret_hash': hash,
	'lesson.code': code,
	'lesson.group': building,
	'lesson.name': building,
	'lesson.room': building,
	'organisation.name': 'an organisation',
	'organisation.slug': 'an organisation',
	'organisation_host.host': 'an organisation',
	'passkey.credential_id': 'random bytes that name a key',
	'passkey.name': 'what a browser calls itself, from a list',
	'passkey.public_key': 'a key that is meant to be public',
	'passkey.transports': code,
	'rate_limit.key': 'hashes, and networks of many people',
	'recovery_code.code_hash': hash,
	'school.name': building,
	'session.acr': 'a level that a provider names',
	'session.task': code,
	'session.token_hash': hash,
	'site.address': building,
	'site.bus_line': building,
	'site.bus_stop': building,
	'site.entrance': building,
	'site.name': building,
	'staff_account.password_hash': hash,
	'staff_account.totp_secret': 'encrypted with a key that is not in the database',
	'work_group.hall': building,
	'work_type.code': code,
	'work_type.name': building,
}

/** Columns where a value of people stands on purpose, and is not looked for. */
export const onPurpose: Record<string, string> = {
	'demo_account.about': 'the demo offers invented people at its door',
	'demo_account.code': 'the demo offers invented people at its door',
	'demo_account.name': 'the demo offers invented people at its door',
	'referral_channel.code': 'the list of channels, without who came by which',
	'referral_channel.name': 'the list of channels, without who came by which',
}
