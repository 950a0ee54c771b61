// Owns the list of what a question wants of names: that those are named who are asked for, or what a name stands for.
import type { Want } from '../want.ts'
import { definesName } from './definition.ts'
import { namesKind } from './listed-kind.ts'
import { namesMembers } from './named-members.ts'
import { namesHolders } from './office-names.ts'
import { namesWhatIsCounted } from './only-counted.ts'
import { namesOthers, namesPlaces, namesSort } from './others-named.ts'

export const NAMES_WANTED: readonly Want[] = [
  namesOthers,
  namesPlaces,
  namesSort,
  namesHolders,
  definesName,
  namesKind,
  namesMembers,
  namesWhatIsCounted,
]
