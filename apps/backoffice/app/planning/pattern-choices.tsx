import { patternCodes, patterns } from '@repo/domain/schedule/pattern.rules'
import { staffText } from '@repo/i18n/staff'
import { Fieldset } from '@repo/ui/fieldset'
import { PatternPicture } from './pattern-picture.tsx'

type Props = { chosen: string; error?: string; onChoose: (code: string) => void }

/** The twelve patterns, each with its week in small. */
export function PatternChoices({ chosen, error, onChoose }: Props) {
	return (
		<Fieldset id="pattern" legend={staffText('planning.choosePattern')} error={error}>
			<div className="planning-patterns">
				{patternCodes.map((code) => (
					<div key={code} className="instap-tick">
						<input
							type="radio"
							id={code}
							name="pattern"
							value={code}
							checked={code === chosen}
							onChange={() => onChoose(code)}
							className="utrecht-radio-button utrecht-radio-button--html-input"
						/>
						<label htmlFor={code} className="utrecht-form-label utrecht-form-label--radio planning-pattern">
							<PatternPicture slots={patterns[code]} />
							<span>{staffText(`pattern.name.${code}`)}</span>
						</label>
					</div>
				))}
			</div>
		</Fieldset>
	)
}
