import type { Destination } from '@repo/domain/enrolment/enrolment.rules'
import { staffText } from '@repo/i18n/staff'

/** Where someone goes, in words. A text key that ends in "_other" would be a plural, so that one has a name of its own. */
export const destinationText = (destination: Destination): string =>
	staffText(`enrolment.destinations.${destination === 'education_other' ? 'anotherEducation' : destination}`)
