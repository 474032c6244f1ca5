export { withDatabase as default } from '@repo/db/testing-config'
