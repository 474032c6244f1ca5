/** What staff do not write about people: we give no care, judge nobody, and keep no accounts of debts. */
export const delicateTopics = ['health', 'crime', 'debt'] as const
export type DelicateTopic = (typeof delicateTopics)[number]

const list = (words: string) => words.trim().split(/\s+/)

/** Stems that mean it wherever they stand in a word: "buikgriep", "griepje", "schuldhulp". Folded: lower case, no accents, no hyphens. */
export const delicateStems: Readonly<Record<DelicateTopic, readonly string[]>> = {
	health: list(`
		aandoening adhd afkick alcohol allergi antibiotica astma autis behandelaar behandeling beroerte bevalling blessure
		bloeddruk borderline burnout chemokuur corona covid dementie depressi diabet diagnos dokter drugs epilep fysio gehandicapt
		griep hallucin handicap hartaanval hartinfarct hernia huisarts invalide kanker klacht koorts kwaal longontsteking medicatie
		medicijn menstrua migraine miskraam operatie overspann paniekaanval pijn psych ptss reuma schizofre stoornis suicid
		therap tumor trauma verkoud verslaaf verslav ziek zelfdoding zelfmoord zenuwinzinking zwanger`),
	crime: list(`
		aangehouden arrestatie bajes celstraf crimine delict detentie diefstal enkelband gearresteerd
		gedetineerd gevangene gevangenis inbraak justitie mishandel misdaad misdrijf politie reclasser recidiv
		strafblad strafrecht strafzaak taakstraf veroordeel werkstraf`),
	debt: list(`
		aanmaning bankbeslag beslaglegg betalingsachterstand bewindvoer boete budgetbeheer dwangbevel
		deurwaarder faillie huurachterstand incasso kredietbank loonbeslag schuld wsnp`),
}

/** Words that mean it only as a whole word: as a part they are something else ("arts" in "haarts"). */
export const delicateWholeWords: Readonly<Record<DelicateTopic, readonly string[]>> = {
	health: list('arts artsen bedrijfsarts ggz hiv pillen soa stress dronken bipolair'),
	crime: list('cel tbs straf straffen gestraft vastgezeten'),
	debt: list('bkr'),
}

/** Other words that hold one of those stems, and mean something else. They are taken out before looking. */
export const falseFriends: readonly string[] = list(`
	alcoholvrij boetekleed boetiek boetser cooperatie doktersassistent gastmaal klachtencommissie klachtenformulier
	klachtenprocedure klachtenregeling muziek onschuld opgevangene politiek pijnappel pijnboom schuldbewust schuldgevoel schuldig
	verontschuldig verschuldigd ziekenverzorg`)

/** What may stand there instead: codes with a text for staff (`wording.instead`), from a closed list. */
export const neutralWordings = {
	health: ['rest', 'absent', 'fewer', 'lighter'],
	crime: ['absent', 'appointment'],
	debt: ['papers', 'appointment'],
} as const satisfies Record<DelicateTopic, readonly string[]>
