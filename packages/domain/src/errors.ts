/** The thing does not exist for this actor; somebody else's looks the same as none at all. */
export class NotFound extends Error {
	readonly what: string
	constructor(what: string) {
		super(`${what} does not exist`)
		this.what = what
	}
}

/** A key that was used for one form came with another one (F13). */
export class KeyUsedForSomethingElse extends Error {
	constructor() {
		super('this key was used for something else')
	}
}
