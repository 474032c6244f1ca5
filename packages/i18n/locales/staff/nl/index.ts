/** The texts for staff: Dutch only, plain B1, with the words of the trade. */
export { attribution } from './attribution.ts'
export { error } from './error.ts'
export { pattern } from './pattern.ts'
export { planning } from './planning.ts'
export { refused } from './refused.ts'
export { shell } from './shell.ts'
export { workList } from './work-list.ts'
