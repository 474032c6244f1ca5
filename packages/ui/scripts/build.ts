import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assetFiles, makeIconSprite, makePictures } from './drawings.ts'
import { brotli, dist, hashOf, root, write } from './files.ts'
import { makeFonts } from './fonts.ts'
import { makeStyles } from './styles.ts'

/** What the apps read to find the files by their hashed names, relative to `/ui/`. */
type Manifest = {
	'portal.css': string
	'backoffice.css': string
	fonts: Record<string, string>
	icons: string
	pictures: string
}

const show = (name: string, content: string | Buffer) =>
	console.log(
		`${name.padEnd(28)} ${String(content.length).padStart(7)} B ${String(brotli(content).length).padStart(7)} B br`,
	)

/** Writes fonts and returns their names and their `@font-face` rules. */
async function writeFonts() {
	const names: Record<string, string> = {}
	let css = ''
	for (const { name, content, fontFace } of await makeFonts()) {
		const file = `fonts/${name}.${hashOf(content)}.woff2`
		write(file, content)
		show(file, content)
		names[name] = file
		css += fontFace(file)
	}
	return { names, css }
}

/** Writes both style sheets under a plain name and under a hashed one. */
async function writeStyles(fontFaces: string) {
	const names = { 'portal.css': '', 'backoffice.css': '' }
	for (const name of ['portal.css', 'backoffice.css'] as const) {
		const css = `/*! with NL Design System components, EUPL-1.2 */${fontFaces.replaceAll('\n', '')}${await makeStyles(name)}`
		names[name] = name.replace('.css', `.${hashOf(css)}.css`)
		write(name, css)
		write(names[name], css)
		show(name, css)
	}
	return names
}

/** Writes pictures and icons, and tells the components where they are. */
function writeDrawings() {
	const pictures = makePictures()
	const sprite = makeIconSprite()
	const { folder, icons, source } = assetFiles(pictures, sprite)
	for (const [name, svg] of pictures) write(`${folder}/${name}.svg`, svg)
	write(icons, sprite)
	show(`${folder} (${pictures.size} files)`, [...pictures.values()].join(''))
	show(icons, sprite)
	const generated = join(root, 'src/generated/asset-files.ts')
	if (readFileSync(generated, 'utf8') !== source) writeFileSync(generated, source)
	return { icons, pictures: folder }
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
const drawings = writeDrawings()
const fonts = await writeFonts()
const manifest: Manifest = { ...(await writeStyles(fonts.css)), fonts: fonts.names, ...drawings }
write('manifest.json', `${JSON.stringify(manifest, null, '\t')}\n`)
