import { pictureFolder } from './generated/asset-files.ts'
import type { PictureName } from './pictures.ts'

const sizes = { small: 40, medium: 56, large: 80 } as const

/**
 * A pictogram on its own light tile. The word stands beside it, so `alt` is empty unless the picture says something the
 * words do not. One cached file per picture: a page loads only what it shows.
 */
export function Picture({
	name,
	size = 'medium',
	alt = '',
}: {
	name: PictureName
	size?: keyof typeof sizes
	alt?: string
}) {
	return (
		<img
			className="instap-picture"
			src={`${pictureFolder}/${name}.svg`}
			alt={alt}
			loading={size === 'large' ? undefined : 'lazy'}
			width={sizes[size]}
			height={sizes[size]}
		/>
	)
}
