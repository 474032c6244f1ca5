import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draw } from './machine.rules.ts'
import { machines } from './machines.ts'

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')

test.each(machines.map((machine) => ({ name: machine.name, drawing: draw(machine) })))(
	'the README draws $name as its table says',
	({ drawing }) => {
		expect(readme).toContain(`\`\`\`mermaid\n${drawing}\n\`\`\``)
	},
)
