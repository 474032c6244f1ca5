import * as schema from '@repo/db/schema'
import { expect, test } from 'vitest'
import { appointmentStates } from './appointment/appointment.machine.rules.ts'
import { cohortStates } from './cohort/cohort.machine.rules.ts'
import { enrolmentStates } from './enrolment/enrolment.machine.rules.ts'
import { exitTypes, pauseReasons, products } from './enrolment/enrolment.rules.ts'
import {
	cancelReasons,
	cefrLevels,
	intakeOutcomes,
	intakeStates,
	preferredChannels,
	reachAgreements,
} from './intake/intake.rules.ts'
import {
	emergencyRelations,
	legalBases,
	referralAims,
	referralItems,
	referralStates,
	scripts,
	weekHalfDays,
} from './referral/referral.rules.ts'
import { representativeRelations } from './representative/representative.rules.ts'
import { parts } from './schedule/half-day.rules.ts'

// A browser reads these lists and the database holds them, and neither may import the other's.
test.each([
	['appointmentStates', appointmentStates, schema.appointmentState],
	['cancelReasons', cancelReasons, schema.intakeReason],
	['cefrLevels', cefrLevels, schema.cefrLevel],
	['cohortStates', cohortStates, schema.cohortState],
	['emergencyRelations', emergencyRelations, schema.contactRelation],
	['enrolmentStates', enrolmentStates, schema.enrolmentState],
	['exitTypes', exitTypes, schema.exitType],
	['intakeOutcomes', intakeOutcomes, schema.intakeOutcome],
	['intakeStates', intakeStates, schema.intakeState],
	['legalBases', legalBases, schema.legalBasis],
	['parts', parts, schema.dayPart],
	['pauseReasons', pauseReasons, schema.pauseReason],
	['preferredChannels', preferredChannels, schema.preferredChannel],
	['products', products, schema.product],
	['reachAgreements', reachAgreements, schema.reachAgreement],
	['referralAims', referralAims, schema.referralAim],
	['referralItems', referralItems, schema.referralItem],
	['referralStates', referralStates, schema.referralState],
	['representativeRelations', representativeRelations, schema.representativeRelation],
	['scripts', scripts, schema.script],
	['weekHalfDays', weekHalfDays, schema.weekHalfDay],
] as const)('%s are what the database takes, in that order', (_, list, held) => {
	expect(list).toEqual(held.enumValues)
})
