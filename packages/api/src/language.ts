import { chooseLanguage } from '@repo/domain/person/choose-language'
import { getLanguage } from '@repo/domain/person/get-language'
import { Language, LanguageWish } from '@repo/domain/person/person.schema'
import { wishLanguage } from '@repo/domain/person/wish-language'
import { procedureFor, router, visitorProcedure } from './trpc.ts'

export const languageRouter = router({
	mine: procedureFor(['participant']).query(({ ctx }) => getLanguage(ctx)),
	choose: procedureFor(['participant'])
		.input(Language)
		.mutation(({ ctx, input }) => chooseLanguage(ctx, input)),
	wish: visitorProcedure.input(LanguageWish).mutation(({ ctx, input }) => wishLanguage(ctx, input)),
})
