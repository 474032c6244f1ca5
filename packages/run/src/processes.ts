import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The processes of this machine that work in a folder or were started with it in their command line. */
export function findProcesses(folder: string): { pid: number; command: string }[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
		.map((name) => ({ pid: Number(name), command: describe(name) }))
		.filter(({ pid, command }) => command.includes(folder) || workFolder(pid).startsWith(folder))
}

function describe(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
	} catch {
		return ''
	}
}

function workFolder(pid: number): string {
	try {
		return readlinkSync(`/proc/${pid}/cwd`)
	} catch {
		return ''
	}
}
