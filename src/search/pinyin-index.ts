// Owns the one use of pinyin-pro: words of the index by how they sound, whole and by initials.
import { requirePinyin } from '../text/on-demand.ts'
import { piecemeal } from '../text/piecemeal.ts'
import { remember } from '../text/remember.ts'

export interface PinyinIndex {
  /** Words that sound like a text, most frequent first: '捕助' → ['补助']. */
  sameSound(text: string): readonly string[]
  /** Words that sound nearly like it, where zh/z, ch/c, sh/s, n/ng and l/n are told apart by few: '蓝工' → ['男工']. */
  nearSound(text: string): readonly string[]
  /** Words for typed pinyin, whole or by initials: 'kunshan' → '昆山', 'mmyz' → '妈妈驿站'. */
  typed(latin: string): readonly string[]
  /** The same by the whole pinyin alone. */
  spelled(latin: string): readonly string[]
  /** Gets ready for all this, piece by piece. */
  prepare(): Iterable<undefined>
}

const INITIALS_MIN = 3
const LONGEST = 8

interface Spoken {
  readonly word: string
  readonly sounds: readonly string[]
}

/** `words` with how often each occurs; each list is built when first asked, since most questions need none of it. */
export function createPinyinIndex(words: () => ReadonlyMap<string, number>): PinyinIndex {
  const speaking = piecemeal(() => speak(words()))
  const spoken = speaking.whole
  const same = createList(spoken, ({ sounds }) => sounds.join(' '))
  const near = createList(spoken, ({ sounds }) => nearly(sounds))
  const whole = createList(spoken, ({ sounds }) => typedOf(sounds.join('')))
  const initials = createList(spoken, ({ word, sounds }) =>
    word.length < INITIALS_MIN ? undefined : sounds.map((sound) => sound[0] ?? '').join(''),
  )
  return {
    *prepare() {
      yield* speaking.pieces()
      for (const list of [same, near, whole]) {
        list('')
        yield
      }
    },
    sameSound: (text) => same(soundsOf(text).join(' ')) ?? [],
    nearSound: (text) => near(nearly(soundsOf(text))) ?? [],
    spelled: (latin) => whole(typedOf(latin)) ?? [],
    typed: (latin) => whole(typedOf(latin)) ?? (latin.length >= INITIALS_MIN ? initials(latin) : undefined) ?? [],
  }
}

/** A hundredth of a second of speaking. */
const AT_ONCE = 500

/** The most frequent first. */
function* speak(words: ReadonlyMap<string, number>): Generator<undefined, readonly Spoken[]> {
  const ordered = [...words]
    .filter(([word]) => word.length >= 2 && word.length <= LONGEST && /^\p{Script=Han}+$/u.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const { pinyin } = requirePinyin()
  const spoken: Spoken[] = []
  for (const [word] of ordered) {
    if (spoken.length % AT_ONCE === 0) yield
    spoken.push({ word, sounds: MANY_READINGS.test(word) ? pinyin(word, { toneType: 'none', type: 'array' }) : soundsOf(word) })
  }
  return spoken
}

function createList(
  spoken: () => readonly Spoken[],
  keyOf: (each: Spoken) => string | undefined,
): (key: string) => readonly string[] | undefined {
  let list: Map<string, string[]> | undefined
  return (key) => {
    if (list) return list.get(key)
    list = new Map()
    for (const each of spoken()) {
      const own = keyOf(each)
      const known = own === undefined ? undefined : list.get(own)
      if (known) known.push(each.word)
      else if (own !== undefined) list.set(own, [each.word])
    }
    return list.get(key)
  }
}

/** Characters whose reading hangs on the word, as 还 in 返还 and 长 in 家长; reading whole words takes long. */
const MANY_READINGS = /[还长重行乐调传参降朝曾供给率省系校量藏弹奔券载转]/u

/** 'zhong guo' → 'zon guo': what speakers of the south type for one another. */
const nearly = (sounds: readonly string[]): string => sounds.map(nearlyOne).join(' ')

/** There are four hundred sounds, and tens of thousands of words. */
const nearlyOne = remember(2_000, (sound) =>
  sound
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n(?=[aeiouü])/u, 'l')
    .replace(/ng$/u, 'n'),
)

/** ü is typed as v: 'funü' → 'funv'. */
const typedOf = (latin: string): string => latin.replaceAll('ü', 'v')

/** How nearly two characters sound alike. Asked of hundreds for every doubtful one. */
export function soundAlike(a: string, b: string): 'same' | 'near' | undefined {
  if (nearSoundOf(a) !== nearSoundOf(b)) return undefined
  return cache.get(a) === cache.get(b) ? 'same' : 'near'
}

/** In how many ways two characters that sound nearly alike differ: 年 and 两 in two, by n/l and by n/ng. */
export function slipsBetween(a: string, b: string): number {
  const [[one = ''], [other = '']] = [soundsOf(a), soundsOf(b)]
  return one === other ? 0 : SLIPS.filter((slip) => slip.test(one) !== slip.test(other)).length
}

const SLIPS = [/^[zcs]h/u, /^n/u, /ng$/u]

const nearSounds = new Map<string, string>()

function nearSoundOf(char: string): string {
  const known = nearSounds.get(char)
  if (known !== undefined) return known
  const near = nearly(soundsOf(char))
  nearSounds.set(char, near)
  return near
}

const cache = new Map<string, string>()

/** One reading a character, without its tone: typing errors come from input methods. */
export function soundsOf(text: string): string[] {
  return Array.from(text, (char) => {
    const known = cache.get(char)
    if (known !== undefined) return known
    const sound = requirePinyin().pinyin(char, { toneType: 'none' })
    cache.set(char, sound)
    return sound
  })
}
