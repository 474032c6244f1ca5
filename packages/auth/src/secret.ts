import { createHash, randomBytes } from 'node:crypto'

/** A new secret of so many random bytes, base64url. */
export const makeSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/** What is kept of a secret of 128 random bits or more: a copied table opens nothing. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
