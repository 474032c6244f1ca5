import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'
import { ErrorNotice } from '../shell/error-page.tsx'
import { moment } from '../shell/moment.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/setting.route'
import { SettingForm } from './setting-form.tsx'
import { changeSetting, loadSetting } from './setting.server.ts'
import { plannedText, valueText } from './value-text.ts'

export const loader = (args: Route.LoaderArgs) => loadSetting(args)

export const action = (args: Route.ActionArgs) => changeSetting(args)

/** One setting: what it does, what it is, what it becomes, and what it was. */
export default function Setting({ loaderData: setting, actionData }: Route.ComponentProps) {
	const { key, value, since, today, answer } = setting
	const name = staffText(`setting.of.${key}.name`)
	return (
		<Column>
			<title>{`${name} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Link href="/beheer/instellingen" line={staffText('setting.back')} />
				<Heading level={1} line={name} />
				{answer !== null && !actionData && <Alert look="ok" line={staffText(`setting.${answer}`)} answer />}
				<Stack>
					<Paragraph line={staffText(`setting.of.${key}.what`)} />
					<Paragraph
						line={
							since === null
								? staffText('setting.currentPreset', { value: valueText(key, value) })
								: staffText('setting.current', { value: valueText(key, value), from: staffDate(since) })
						}
					/>
				</Stack>
				<SettingForm
					settingKey={key}
					entered={actionData?.entered ?? { value: '', from: today }}
					problems={actionData?.problems ?? {}}
				/>
				<Planned setting={setting} />
				<History setting={setting} />
			</Stack>
		</Column>
	)
}

type Props = { setting: Route.ComponentProps['loaderData'] }

function Planned({ setting: { key, planned } }: Props) {
	if (planned.length === 0) return null
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('setting.plannedTitle')} />
			{planned.map((one) => (
				<form key={one.validFrom} method="post">
					<input type="hidden" name="intrekken" value={one.validFrom} />
					<Stack>
						<Paragraph line={plannedText(key, one)} />
						<div>
							<Button
								look="secondary"
								line={staffText('setting.takeBack', {
									value: valueText(key, one.value),
									from: staffDate(one.validFrom),
								})}
							/>
						</div>
					</Stack>
				</form>
			))}
		</Stack>
	)
}

function History({ setting: { key, history } }: Props) {
	if (history.length === 0) return null
	return (
		<Stack as="section">
			<Heading level={2} line={staffText('setting.history')} />
			<Table
				caption={staffText('setting.history')}
				captionHidden
				columns={[
					{ label: staffText('setting.from') },
					{ label: staffText('setting.becomes') },
					{ label: staffText('setting.by') },
					{ label: staffText('setting.at') },
				]}
				rows={history.map(({ validFrom, value, setAt, by }, index) => ({
					key: String(index),
					cells: [
						staffDate(validFrom),
						value === null ? staffText('setting.withdrawn') : valueText(key, value),
						by ?? '',
						moment(setAt),
					],
				}))}
			/>
		</Stack>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
