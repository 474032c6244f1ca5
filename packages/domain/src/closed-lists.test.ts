import * as schema from '@repo/db/schema'
import { isPgEnum } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { glassReasons } from './access/glass.schema.ts'
import { staffRoles } from './account/account.rules.ts'
import { appointmentStates } from './appointment/appointment.machine.rules.ts'
import { appointmentAbouts, appointmentPlaces } from './appointment/appointment.schema.ts'
import { presences } from './attendance/attendance.schema.ts'
import { cohortStates } from './cohort/cohort.machine.rules.ts'
import { differenceReasons } from './cohort/cohort.schema.ts'
import { NewContactAttempt } from './contact-attempt/contact-attempt.schema.ts'
import { enrolmentStates } from './enrolment/enrolment.machine.rules.ts'
import { checklists, destinations, exitTypes, pauseReasons, products } from './enrolment/enrolment.rules.ts'
import {
	cancelReasons,
	cefrLevels,
	intakeOutcomes,
	intakeStates,
	preferredChannels,
	reachAgreements,
} from './intake/intake.rules.ts'
import { mergeReasons } from './merge/merge.schema.ts'
import { opportunityReviewStates } from './opportunity-review/opportunity-review.machine.rules.ts'
import { opportunityFollowUps } from './opportunity-review/opportunity-review.schema.ts'
import { Language, ReadingSupport } from './person/person.schema.ts'
import {
	declineReasons,
	emergencyRelations,
	legalBases,
	referralAims,
	referralItems,
	referralStates,
	scripts,
	weekHalfDays,
	withdrawReasons,
} from './referral/referral.rules.ts'
import {
	extensionReasons,
	representativePartNames,
	representativeRelations,
} from './representative/representative.rules.ts'
import { parts } from './schedule/half-day.rules.ts'

// A browser reads these lists and the database holds them, and neither may import the other's.
const compared = [
	['appointmentPlaces', appointmentPlaces, schema.appointmentPlace],
	['appointmentStates', appointmentStates, schema.appointmentState],
	['cancelReasons', cancelReasons, schema.intakeReason],
	['cefrLevels', cefrLevels, schema.cefrLevel],
	['the names of checklists', Object.keys(checklists), schema.checklistName],
	['the items of checklists', [...new Set(Object.values(checklists).flat())], schema.checklistItem],
	['cohortStates', cohortStates, schema.cohortState],
	['the outcomes of a contact attempt', NewContactAttempt.shape.outcome.options, schema.contactOutcome],
	['destinations', Object.values(destinations).flat(), schema.exitDestination],
	['differenceReasons', differenceReasons, schema.cohortDifferenceReason],
	['emergencyRelations', emergencyRelations, schema.contactRelation],
	['enrolmentStates', enrolmentStates, schema.enrolmentState],
	['exitTypes', exitTypes, schema.exitType],
	['extensionReasons', extensionReasons, schema.extensionReason],
	['glassReasons', glassReasons, schema.glassReason],
	['intakeOutcomes', intakeOutcomes, schema.intakeOutcome],
	['intakeStates', intakeStates, schema.intakeState],
	['languages', Language.options, schema.language],
	['legalBases', legalBases, schema.legalBasis],
	['mergeReasons', mergeReasons, schema.mergeReason],
	['opportunityFollowUps', opportunityFollowUps, schema.opportunityFollowUp],
	['opportunityReviewStates', opportunityReviewStates, schema.opportunityReviewState],
	['parts', parts, schema.dayPart],
	['pauseReasons', pauseReasons, schema.pauseReason],
	['preferredChannels', preferredChannels, schema.preferredChannel],
	['presences', presences, schema.presence],
	['products', products, schema.product],
	['reachAgreements', reachAgreements, schema.reachAgreement],
	['readingSupports', ReadingSupport.options, schema.readingSupport],
	['referralAims', referralAims, schema.referralAim],
	['referralItems', referralItems, schema.referralItem],
	['declineReasons and withdrawReasons', [...declineReasons, ...withdrawReasons], schema.referralReason],
	['referralStates', referralStates, schema.referralState],
	['representativePartNames', representativePartNames, schema.representativePart],
	['representativeRelations', representativeRelations, schema.representativeRelation],
	['participant and staffRoles', ['participant', ...staffRoles], schema.role],
	['scripts', scripts, schema.script],
	['weekHalfDays', weekHalfDays, schema.weekHalfDay],
] as const

test.each(compared)('%s are what the database takes, in that order', (_, list, held) => {
	expect(list).toEqual(held.enumValues)
})

test('appointmentAbouts are what the database takes; a form begins with what is planned most', () => {
	expect(appointmentAbouts.toSorted()).toEqual(schema.appointmentAbout.enumValues.toSorted())
})

/** Lists that stand in the schema alone, because nobody chooses from them: the server or the database writes them. */
const onlyInTheSchema = {
	'the log says it': [schema.accessAction, schema.accessGround],
	'signing in decides it': [
		schema.app,
		schema.assurance,
		schema.ceremonyKind,
		schema.invitationPurpose,
		schema.sessionMeans,
	],
	'the button or command that makes one decides it': [schema.kioskKind, schema.organisationKind],
	'what was done decides it': [schema.halfDayChange, schema.mergeChange],
	'the enrolment or contract decides it': [schema.capacityBlock, schema.deliveryMode, schema.placeKind],
	'it comes with the organisation, and no form asks for it': [schema.bringItem, schema.contractKind, schema.schoolKind],
}

test('every closed list of the database is compared, or stands in the schema alone', () => {
	const held = Object.values(schema).filter((one) => isPgEnum(one))
	const known = [...compared.map(([, , one]) => one), schema.appointmentAbout, ...Object.values(onlyInTheSchema).flat()]
	expect(held.map(({ enumName }) => enumName).toSorted()).toEqual(known.map(({ enumName }) => enumName).toSorted())
})
