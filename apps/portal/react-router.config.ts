import type { Config } from '@react-router/dev/config'

/** Pages are documents: React renders on the server only, so no client router is ever sent. */
export default { ssr: true } satisfies Config
