import { keepFresh } from './keep-fresh.ts'
import { ReadAloud } from './read-aloud.ts'

customElements.define('read-aloud', ReadAloud)
keepFresh()
