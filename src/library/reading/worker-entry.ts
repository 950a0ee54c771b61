// Owns the worker's side: one job after the other; what goes wrong in one is an answer, too.
import { parentPort, workerData } from 'node:worker_threads'
import { figuresOf } from '../../documents/figures/figures-of.ts'
import { readDocument } from '../../documents/read-document.ts'
import { readFile } from '../../files/read-file.ts'
import type { Place } from '../../search/knowledge.ts'
import { remember } from '../../text/remember.ts'
import { createRegionFinder } from '../region-finder.ts'
import { createDocumentRegions } from '../with-told-places.ts'
import type { Request, Response, WorkerStart } from './protocol.ts'

const { places } = workerData as WorkerStart
const findRegionFor = createDocumentRegions(places)
/** The documents of a snapshot come one after the other, each with the same places. */
const finderOf = remember(1, (known) => createRegionFinder(JSON.parse(known) as readonly Place[]))

async function answer({ number, job }: Request): Promise<Response> {
  try {
    if (job.kind === 'file') return { number, kind: 'file', reading: await readFile(job.file, job.bytes) }
    if (job.kind === 'figures') return { number, kind: 'figures', figures: figuresOf(job.read, finderOf(job.places)) }
    return { number, kind: 'document', read: readDocument(job.source, findRegionFor(job.source)) }
  } catch {
    return { number, kind: 'failed' }
  }
}

parentPort?.on('message', (request: Request) => {
  void answer(request).then((response) => parentPort?.postMessage(response))
})
