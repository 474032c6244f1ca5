import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Card } from '@repo/ui/card'
import { Cluster } from '@repo/ui/cluster'
import { Digits } from '@repo/ui/digits'
import { Paragraph } from '@repo/ui/paragraph'
import { QrCode } from '@repo/ui/qr-code'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { useState } from 'react'
import { useRevalidator } from 'react-router'

/** What a coach shows once. */
export type Code = { link: string; digits: string; start: string; until: string }

/** A code to link a phone with: to scan, to type over or to send. Shown once; `used` says at what time it was used. */
export function CodeCard({ code, used }: { code: Code; used: string | null }) {
	const { revalidate } = useRevalidator()
	if (used !== null) return <Alert look="ok" line={staffText('device.used', { time: used })} answer />
	return (
		<Card>
			<Stack>
				<Paragraph line={staffText('device.scan')} />
				<QrCode text={code.link} label={staffText('device.qr')} />
				<Paragraph line={staffText('device.digits', { address: code.start })} />
				<Digits digits={code.digits} />
				<CopyLink link={code.link} />
				<Paragraph line={staffText('device.until', { time: code.until })} />
				<Cluster>
					<p role="status">{staffText('device.notUsed')}</p>
					<Button type="button" look="secondary" line={staffText('device.check')} onClick={() => void revalidate()} />
				</Cluster>
			</Stack>
		</Card>
	)
}

function CopyLink({ link }: { link: string }) {
	const [copied, setCopied] = useState(false)
	const copy = () => void navigator.clipboard.writeText(link).then(() => setCopied(true))
	return (
		<>
			<TextField
				id="link"
				label={staffText('device.orLink')}
				hint={staffText('device.linkHint')}
				defaultValue={link}
				readOnly
				autoComplete="off"
			/>
			<Cluster>
				<Button type="button" look="secondary" icon="copy" line={staffText('device.copy')} onClick={copy} />
				<span role="status">{copied && staffText('device.copied')}</span>
			</Cluster>
		</>
	)
}
