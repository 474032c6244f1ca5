/** How long the processor works on something, all threads together, in milliseconds: also on a machine that does much else. */
export async function cpuTime(work: () => unknown): Promise<number> {
	const before = process.cpuUsage()
	await work()
	const { user, system } = process.cpuUsage(before)
	return (user + system) / 1000
}
