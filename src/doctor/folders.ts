// Owns the checks of the two folders that people edit: read as a start would read them.

import type { Settings } from '../config.ts'
import { createLibrary } from '../library/library.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { requireConversationFiles } from '../wire/conversation-files.ts'
import * as words from '../wording/doctor.ts'
import { type Check, findingOf } from './finding.ts'

const SILENT = { info: () => undefined, warn: () => undefined }

export const checkDocuments: Check = async (settings) => {
  const check = words.DOCTOR_NAMES.documents
  const snapshot = await readSnapshot(settings).catch(() => undefined)
  if (!snapshot) return { check, ok: false, detail: words.DIR_UNREADABLE(settings.DOCUMENTS_DIR), remedy: words.DOCUMENTS_REMEDY }
  const { documents, diagnostics } = snapshot
  if (documents.length === 0)
    return { check, ok: false, detail: words.DOCUMENTS_NONE(settings.DOCUMENTS_DIR), remedy: words.DOCUMENTS_REMEDY }
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const passages = documents.reduce((sum, read) => sum + read.passages.length, 0)
  const detail = words.DOCUMENTS_FOUND(settings.DOCUMENTS_DIR, documents.length, passages, errors)
  return { check, ok: errors === 0, detail, ...(errors === 0 ? {} : { remedy: words.DOCUMENTS_CHECK }) }
}

async function readSnapshot({ DOCUMENTS_DIR, KNOWLEDGE_DIR, DATA_DIR }: Settings): Promise<Snapshot> {
  const library = createLibrary({ documentsDir: DOCUMENTS_DIR, knowledgeDir: KNOWLEDGE_DIR, dataDir: DATA_DIR, log: SILENT })
  try {
    return await library.load()
  } finally {
    await library.close()
  }
}

export const checkKnowledge: Check = async ({ KNOWLEDGE_DIR }) => {
  const check = words.DOCTOR_NAMES.knowledge
  try {
    const { care, contacts } = requireConversationFiles(KNOWLEDGE_DIR)
    if (care.topics.length === 0) return { check, ok: false, detail: words.KNOWLEDGE_EMPTY(KNOWLEDGE_DIR), remedy: words.KNOWLEDGE_REMEDY }
    return { check, ok: true, detail: words.KNOWLEDGE_FOUND(KNOWLEDGE_DIR, care.topics.length, contacts.contacts.length) }
  } catch (error) {
    return findingOf(check, error)
  }
}
