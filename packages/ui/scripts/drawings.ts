import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optimize } from 'svgo'
import { icons } from '../src/icons.ts'
import { pictures } from '../src/pictures.ts'
import { fromPackage, hashOf, root } from './files.ts'

/** The pictures by name, as small as they get. */
export function makePictures(): Map<string, string> {
	return new Map(
		Object.entries(pictures).map(([name, code]) => {
			const file =
				code === 'own' ? join(root, 'src/drawings', `${name}.svg`) : fromPackage(`openmoji/color/svg/${code}.svg`)
			return [name, smaller(readFileSync(file, 'utf8'))]
		}),
	)
}

/** All interface icons in one file; a page uses `<use href="icons.svg#name">`, the browser fetches it once. */
export function makeIconSprite(): string {
	const symbols = Object.entries(icons).map(([name, icon]) => {
		const source = readFileSync(fromPackage(`@tabler/icons/icons/outline/${icon}.svg`), 'utf8')
		const shapes = source.match(/<(?:path|circle|rect|line)\b[^>]*>/gu) ?? []
		const drawn = shapes.filter((shape) => !shape.includes('stroke="none"')).map((shape) => shape.replace(' />', '/>'))
		return `<symbol id="${name}" viewBox="0 0 24 24">${drawn.join('')}</symbol>`
	})
	return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
}

/** The source of `src/generated/asset-files.ts`: it tells the components under which names the drawings are served. */
export function assetFiles(pictures: Map<string, string>, sprite: string) {
	const folder = `pictures-${hashOf([...pictures].flat().join('\n'))}`
	const icons = `icons.${hashOf(sprite)}.svg`
	const source = `// Written by scripts/build.ts.
/** Where the pictures are, with a hash of all of them. */
export const pictureFolder = '/ui/${folder}'
/** The file with all interface icons. */
export const iconSprite = '/ui/${icons}'
`
	return { folder, icons, source }
}

const smaller = (svg: string) =>
	optimize(svg, {
		multipass: true,
		floatPrecision: 2,
		plugins: ['preset-default', 'removeDimensions', 'reusePaths'],
	}).data
