import { createInstance } from 'i18next'
import type { i18n } from 'i18next'
import type { TextTree } from './catalogue.ts'

/** A ready i18next instance for one language: texts in memory, so nothing is awaited and nothing is fetched. */
export function readyInstance(language: string, texts: TextTree): i18n {
	const instance = createInstance()
	void instance.init({
		lng: language,
		fallbackLng: false,
		initAsync: false,
		resources: { [language]: { texts: { ...texts } } },
		ns: ['texts'],
		defaultNS: 'texts',
		nsSeparator: false,
		// React escapes; twice would show `&amp;` to readers.
		interpolation: { escapeValue: false },
	})
	return instance
}
