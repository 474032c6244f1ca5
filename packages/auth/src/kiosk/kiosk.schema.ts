import { z } from 'zod'

/** A shared screen: its name, and the site where it stands. */
export const NewKiosk = z.object({ name: z.string().trim().min(2).max(60), siteId: z.uuid() })
export type NewKiosk = z.infer<typeof NewKiosk>

/** The tablet of a hall: its name, the site, and the hall as the work groups there have it. */
export const NewTablet = NewKiosk.extend({ hall: z.string().min(1).max(200) })
export type NewTablet = z.infer<typeof NewTablet>
