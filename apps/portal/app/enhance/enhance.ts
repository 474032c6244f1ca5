import { keepFresh } from './keep-fresh.ts'
import { LeaveWhenIdle } from './leave-when-idle.ts'
import { LinkPhone } from './link-phone.ts'
import { MakePasskey, ShowPasskey } from './passkey.ts'
import { ReadAloud } from './read-aloud.ts'
import { WaitForCoach } from './wait-for-coach.ts'

customElements.define('read-aloud', ReadAloud)
customElements.define('link-phone', LinkPhone)
customElements.define('make-passkey', MakePasskey)
customElements.define('show-passkey', ShowPasskey)
customElements.define('leave-when-idle', LeaveWhenIdle)
customElements.define('wait-for-coach', WaitForCoach)
keepFresh()
