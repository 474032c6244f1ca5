import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
	plugins: [reactRouter()],
	// Documents are made by machine code and templates, sheets are read by a thread with a file of its own: these stay where they are.
	build: {
		target: 'es2024',
		rolldownOptions: { external: ['@repo/documents/sign-in-card', '@repo/sheet/read-sheet'] },
	},
	// What comes as machine code cannot be bundled.
	ssr: { external: ['@node-rs/argon2'] },
})
