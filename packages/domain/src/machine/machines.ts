import { appointmentMachine } from '../appointment/appointment.machine.rules.ts'
import { cohortMachine } from '../cohort/cohort.machine.rules.ts'
import { enrolmentMachine } from '../enrolment/enrolment.machine.rules.ts'
import { intakeMachine } from '../intake/intake.machine.rules.ts'
import { opportunityReviewMachine } from '../opportunity-review/opportunity-review.machine.rules.ts'
import { referralMachine } from '../referral/referral.machine.rules.ts'

/** Every life cycle, for the drawing in the README. */
export const machines = [
	referralMachine,
	intakeMachine,
	enrolmentMachine,
	cohortMachine,
	appointmentMachine,
	opportunityReviewMachine,
] as const
