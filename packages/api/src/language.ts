import { chooseLanguage } from '@repo/domain/person/choose-language'
import { chooseReadingSupport } from '@repo/domain/person/choose-reading-support'
import { getLanguage } from '@repo/domain/person/get-language'
import { getReadingSupport } from '@repo/domain/person/get-reading-support'
import { Language, LanguageWish, ReadingSupport } from '@repo/domain/person/person.schema'
import { wishLanguage } from '@repo/domain/person/wish-language'
import { procedureFor, router, visitorProcedure } from './trpc.ts'

export const languageRouter = router({
	mine: procedureFor(['participant'], 'card').query(({ ctx }) => getLanguage(ctx)),
	choose: procedureFor(['participant'], 'card')
		.input(Language)
		.mutation(({ ctx, input }) => chooseLanguage(ctx, input)),
	support: procedureFor(['participant']).query(({ ctx }) => getReadingSupport(ctx)),
	chooseSupport: procedureFor(['participant'])
		.input(ReadingSupport)
		.mutation(({ ctx, input }) => chooseReadingSupport(ctx, input)),
	wish: visitorProcedure.input(LanguageWish).mutation(({ ctx, input }) => wishLanguage(ctx, input)),
})
