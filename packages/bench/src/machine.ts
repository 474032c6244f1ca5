import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'

/** Which core serves and which one asks: apart where there are two and `taskset` is at hand. */
export const cores = { server: 0, load: 1 } as const

const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0

/** Keeps a process with all its threads on one core. Answers whether it could. */
export function pin(pid: number, core: number): boolean {
	return canPin && spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]).status === 0
}

/** Time that a process has spent on a processor, in milliseconds, all its threads together. Steps of 10 ms. */
export function cpuMs(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
	return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Time that a process wanted to run and could not, because others had its core; in milliseconds, 0 where it is not kept. */
export function waitedMs(pid: number): number {
	let nanoseconds = 0
	for (const task of readdirSync(`/proc/${pid}/task`)) {
		const file = `/proc/${pid}/task/${task}/schedstat`
		if (existsSync(file)) nanoseconds += Number(readFileSync(file, 'utf8').split(' ')[1])
	}
	return nanoseconds / 1e6
}

/** Above this load average others took too much of the two cores. */
const busy = 3

/** How busy the machine was in the last minute, to print beside each row. */
export function loadNote(): string {
	const load = loadavg()[0] ?? 0
	return `${load.toFixed(1)}${load > busy ? ' busy: repeat' : ''}`
}
