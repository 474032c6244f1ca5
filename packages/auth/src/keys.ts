import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keys that are not in the database, made from the one secret of the installation (`SECRET_KEY`). */
export type Keys = { hash: Buffer; encryption: Buffer }

/** The keys of an installation. The secret: at least 32 random bytes, base64url. Throws for a shorter one. */
export function keysFrom(secret: string): Keys {
	const bytes = Buffer.from(secret, 'base64url')
	if (bytes.length < 32) throw new Error('SECRET_KEY must hold at least 32 random bytes in base64url.')
	const derive = (use: string) => Buffer.from(hkdfSync('sha256', bytes, '', `instap ${use}`, 32))
	return { hash: derive('hash'), encryption: derive('encryption') }
}

/** A hash that cannot be guessed back from a copied table, for what has few digits. */
export const keyedHash = ({ hash }: Keys, text: string): string =>
	createHmac('sha256', hash).update(text).digest('base64url')

/** Encrypts a text with AES-256-GCM: `iv.tag.text`, base64url. `of` binds it to its owner: it opens nowhere else. */
export function encrypt({ encryption }: Keys, text: string, of: string): string {
	const iv = randomBytes(12)
	const cipher = createCipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(of))
	const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
	return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** Opens what `encrypt` made. Throws when it was changed, or belongs to another owner or key. */
export function decrypt({ encryption }: Keys, sealed: string, of: string): string {
	const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
	if (iv === undefined || tag?.length !== 16 || text === undefined) throw new Error('not something that we encrypted')
	const decipher = createDecipheriv('aes-256-gcm', encryption, iv).setAAD(Buffer.from(of)).setAuthTag(tag)
	return decipher.update(text, undefined, 'utf8') + decipher.final('utf8')
}
