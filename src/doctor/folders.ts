// Owns the checks of the two folders that people edit.

import { readdir } from 'node:fs/promises'
import * as words from '../wording/doctor.ts'
import type { Check } from './finding.ts'

export const checkDocuments: Check = async ({ DOCUMENTS_DIR }) => {
  const check = words.DOCTOR_NAMES.documents
  const files = await listFiles(DOCUMENTS_DIR)
  const documents = files?.filter((name) => name !== 'sources.yaml')
  if (documents && documents.length > 0) return { check, ok: true, detail: words.DOCUMENTS_FOUND(DOCUMENTS_DIR, documents.length) }
  const detail = documents ? words.DOCUMENTS_NONE(DOCUMENTS_DIR) : words.DIR_MISSING(DOCUMENTS_DIR)
  return { check, ok: false, detail, remedy: words.DOCUMENTS_REMEDY }
}

export const checkKnowledge: Check = async ({ KNOWLEDGE_DIR }) => {
  const check = words.DOCTOR_NAMES.knowledge
  const files = await listFiles(KNOWLEDGE_DIR)
  if (files) return { check, ok: true, detail: words.KNOWLEDGE_FOUND(KNOWLEDGE_DIR, files.length) }
  return { check, ok: false, detail: words.DIR_MISSING(KNOWLEDGE_DIR), remedy: words.KNOWLEDGE_REMEDY }
}

async function listFiles(dir: string): Promise<readonly string[] | undefined> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => undefined)
  return entries?.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name)
}
