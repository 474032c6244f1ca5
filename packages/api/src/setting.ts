import { getSetting, listSettings } from '@repo/domain/setting/list-settings'
import { setSetting } from '@repo/domain/setting/set-setting'
import { NewSetting, SettingDay, SettingName } from '@repo/domain/setting/setting.schema'
import { takeBackSetting } from '@repo/domain/setting/take-back-setting'
import { procedureFor, router } from './trpc.ts'

const administrator = procedureFor(['administrator'])

/** The terms of the organisation. Nobody's file, so the log has no line of them; the rows say who set what and when. */
export const settingRouter = router({
	list: administrator.query(({ ctx }) => listSettings(ctx)),
	get: administrator.input(SettingName).query(({ ctx, input }) => getSetting(ctx, input)),
	set: administrator.input(NewSetting).mutation(({ ctx, input }) => setSetting(ctx, input)),
	takeBack: administrator.input(SettingDay).mutation(({ ctx, input }) => takeBackSetting(ctx, input)),
})
