import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const require = createRequire(import.meta.url)

/** Letters that typst can read, for Latin and Cyrillic, Arabic, and Ge'ez. */
const fonts = [
	require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
	require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf'),
]

let compiler: NodeCompiler | undefined

const start = () => NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] })

/**
 * Makes a document of a template and the strings that it reads from `sys.inputs`, and remembers none of them: a secret is
 * printed once. Throws when the template is broken.
 */
export function compile<T>(
	template: string,
	inputs: Record<string, string>,
	make: (typst: NodeCompiler, template: Compiled) => T,
): T {
	compiler ??= start()
	const compiled = compiler.compile({ mainFileContent: template, inputs })
	const { result } = compiled
	if (result === null)
		throw new Error(`A document could not be made: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
	try {
		return make(compiler, result)
	} finally {
		compiler.evictCache(0)
	}
}

type Compiled = NonNullable<ReturnType<NodeCompiler['compile']>['result']>
