/**
 * What a participant may do on the device of a colleague: one of these, and nothing else. A task is its page in the portal,
 * the pages that belong to it, and the operations that it asks. A new task is one line here, and its name for staff.
 */
export const handOverTasks = {
	reading: { page: '/taal', pages: ['/taal/lezen'], operations: ['language.support', 'language.chooseSupport'] },
	work: { page: '/welk-werk', pages: [], operations: ['intake.works', 'intake.choose'] },
	question: { page: '/wie-zag-mijn-gegevens/vraag', pages: [], operations: ['access.ask'] },
} as const satisfies Record<string, { page: string; pages: readonly string[]; operations: readonly string[] }>

/** A task of `handOverTasks`. */
export type HandOverTask = keyof typeof handOverTasks

/** The tasks, in the order in which they are shown. */
export const handOverTaskNames = Object.keys(handOverTasks) as [HandOverTask, ...HandOverTask[]]

/** How long a colleague's device can be handed over for a task, and how long its link works, in milliseconds. */
export const handOverLasts = 15 * 60_000
export const handOverLinkLasts = 2 * 60_000

/** In every task someone may choose in which language to read it, and be done. */
const always = {
	pages: ['/taal', '/nederlands', '/gelukt', '/uitloggen'],
	operations: ['language.mine', 'language.choose'],
}

type Task = (typeof handOverTasks)[HandOverTask]

/** A task by its name; nothing for a name of no task, which then opens nothing. */
const taskOf = (name: string): Task | null =>
	Object.hasOwn(handOverTasks, name) ? handOverTasks[name as HandOverTask] : null

/** Where a task begins. */
export const pageOfTask = (name: string): string => taskOf(name)?.page ?? '/gelukt'

/** Whether a page may be opened in a task. */
export function isPageInTask(name: string, pathname: string): boolean {
	const task = taskOf(name)
	return [...(task ? [task.page, ...task.pages] : []), ...always.pages].includes(pathname)
}

/** Whether an operation (`access.ask`) may be asked in a task. */
export const isOperationInTask = (name: string, operation: string): boolean =>
	[...(taskOf(name)?.operations ?? []), ...always.operations].includes(operation)
