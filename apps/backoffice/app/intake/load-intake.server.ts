import type { Api } from '@repo/api/backoffice'
import { codeLine } from '@repo/i18n'
import { asEntered } from './intake-fields.ts'

/** The intake of someone with all that its page shows. */
export async function loadIntake(api: Api, personId: string) {
	const { intake, profile, workTypes, readsIn, ...rest } = await api.intake.get(personId)
	const entered = asEntered(
		{ ...profile, ...intake },
		{
			workTypeIds: workTypes.filter(({ chosen }) => chosen).map(({ id }) => id),
			reach: intake?.reach ?? [],
			privacySheet: intake !== null && intake.privacySheetOn !== null,
		},
	)
	const works = workTypes.map(({ id, code, name }) => ({
		id,
		code,
		line: codeLine(readsIn, { dutch: true }, { group: 'workType.name', code, name }),
	}))
	return { ...rest, intake, entered, works }
}

/** What the page of an intake has. */
export type Loaded = Awaited<ReturnType<typeof loadIntake>>
