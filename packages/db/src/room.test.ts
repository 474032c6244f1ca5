import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findRoom, roomForTests } from './room.ts'

test('there is room for little, nowhere for more than any disk holds, and tests always have a folder', () => {
	expect(existsSync(findRoom(0) ?? '')).toBe(true)
	expect(findRoom(1e12)).toBeUndefined()
	expect(existsSync(roomForTests())).toBe(true)
})
