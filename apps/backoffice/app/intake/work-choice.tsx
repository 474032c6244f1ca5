import { isPictureName } from '@repo/ui/pictures'
import { Fieldset } from '@repo/ui/fieldset'
import { Picture } from '@repo/ui/picture'
import { Text, type Words } from '@repo/ui/text'
import './work-choice.css'

type Work = { id: string; code: string; line: Words }
type Props = { legend: Words; hint: Words; works: readonly Work[]; chosen: readonly string[] }

/** A wall of pictures of kinds of work: the participant presses what they would like to try. */
export function WorkChoice({ legend, hint, works, chosen }: Props) {
	return (
		<Fieldset id="workTypeIds" legend={legend} hint={hint}>
			<div className="work-choice">
				{works.map(({ id, code, line }) => (
					<label key={id} className="work-choice__card">
						<input type="checkbox" name="workTypeIds" value={id} defaultChecked={chosen.includes(id)} />
						<Picture name={isPictureName(code) ? code : 'person'} size="large" />
						<Text line={line} />
					</label>
				))}
			</div>
		</Fieldset>
	)
}
