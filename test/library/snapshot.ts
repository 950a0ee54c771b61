// Owns snapshots for tests: a documents folder and a knowledge folder, read without a cache.
import { type Snapshot, takeSnapshot } from '../../src/library/snapshot.ts'
import { type Files, tempFolder } from './temp-folder.ts'

const PLACES = `places:
  - { name: 临湖市, aliases: [临湖], kind: city }
  - { name: 望山区, aliases: [望山], kind: district, within: 临湖市 }
  - { name: 青溪县, aliases: [青溪], kind: county, within: 临湖市 }
`

export const KNOWLEDGE: Files = {
  'words.yaml': 'words: [大病补助]\n',
  'synonyms.yaml': 'families: []\n',
  'places.yaml': PLACES,
  'organisations.yaml': 'organisations: []\n',
  'indicators.yaml': 'units: []\n',
  'attributes.yaml': 'attributes: []\n',
}

export const snapshotOf = (documents: Files, knowledge: Files = KNOWLEDGE): Promise<Snapshot> =>
  takeSnapshot({ documentsDir: tempFolder(documents), knowledgeDir: tempFolder(knowledge) })
