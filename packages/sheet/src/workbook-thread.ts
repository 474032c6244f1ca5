import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from './parse-workbook.ts'

// What runs in the thread of `readWorkbook`: a file comes in, its cells go back.
if (workerData instanceof Uint8Array) parentPort?.postMessage(await parseWorkbook(workerData), [])
