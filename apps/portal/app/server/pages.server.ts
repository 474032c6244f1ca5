import { z } from 'zod'

/** The pages that a form may send someone back to: a list, never an address from the form (quality A.3). */
const pages = ['/', '/rooster', '/inloggen', '/taal', '/taal/staat-er-niet-bij', '/bronnen'] as const

/** The page to go back to; the first page when the form names no page of ours. */
export const pageTo = (value: unknown) => z.enum(pages).catch('/').parse(value)
