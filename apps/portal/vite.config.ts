import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
	plugins: [reactRouter()],
	build: { target: 'es2024' },
	// What comes as machine code cannot be bundled.
	ssr: { external: ['@node-rs/argon2'] },
})
