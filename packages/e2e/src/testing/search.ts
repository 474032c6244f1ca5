import { encrypt, keysFrom } from '@repo/auth/keys'
import { secretKey } from '../world/app-process.ts'

/** What someone searches for, as the backoffice puts it into an address: no name is readable in it. */
export const sealed = (text: string): string => encodeURIComponent(encrypt(keysFrom(secretKey), text, 'search'))
