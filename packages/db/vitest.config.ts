export { withDatabase as default } from './src/testing-config.ts'
