import { Picture } from './picture.tsx'
import type { PictureName } from './pictures.ts'
import { Text, type Words } from './text.tsx'

type Item = { picture: PictureName; line: Words; hint?: Words }

/** Things with a picture and a word: what to bring, how to get there. */
export function PictureList({ items, labelledBy }: { items: readonly Item[]; labelledBy?: string }) {
	return (
		<ul className="instap-pictures" aria-labelledby={labelledBy}>
			{items.map((item) => (
				<li key={item.picture} className="instap-pictures__item">
					<Picture name={item.picture} />
					<div>
						<Text as="p" line={item.line} />
						{item.hint && <Text as="p" line={item.hint} className="instap-soft" />}
					</div>
				</li>
			))}
		</ul>
	)
}
