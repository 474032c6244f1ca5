import type { Config } from '@react-router/dev/config'

/** Pages are rendered on the server and taken over by React in the browser; the few routes are all known at once. */
export default { ssr: true, routeDiscovery: { mode: 'initial' } } satisfies Config
