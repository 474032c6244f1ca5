import { Link } from './link.tsx'

/** The address that rings a telephone number, however it is written. */
export const phoneHref = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`

/** A number that a phone or a desk phone rings. */
export function PhoneLink({ number }: { number: string }) {
	return <Link href={phoneHref(number)} line={number} />
}
