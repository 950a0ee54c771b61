// Owns the one use of pinyin-pro: words of the index by how they sound, whole and by initials.
import { pinyin } from 'pinyin-pro'

export interface PinyinIndex {
  /** Words that sound like a text, most frequent first: '捕助' → ['补助']. */
  sameSound(text: string): readonly string[]
  /** Words that sound nearly like it, where zh/z, ch/c, sh/s, n/ng and l/n are told apart by few: '蓝工' → ['男工']. */
  nearSound(text: string): readonly string[]
  /** Words for typed pinyin, whole or by initials: 'kunshan' → '昆山', 'mmyz' → '妈妈驿站'. */
  typed(latin: string): readonly string[]
  /** The same by the whole pinyin alone. */
  spelled(latin: string): readonly string[]
}

const INITIALS_MIN = 3
const LONGEST = 8

interface Built {
  readonly sounds: Map<string, string[]>
  readonly near: Map<string, string[]>
  readonly whole: Map<string, string[]>
  readonly initials: Map<string, string[]>
}

/** `words` with how often each occurs; built when first asked, since most questions need none of it. */
export function createPinyinIndex(words: () => ReadonlyMap<string, number>): PinyinIndex {
  let known: Built | undefined
  const built = (): Built => (known ??= build(words()))
  return {
    sameSound: (text) => built().sounds.get(soundsOf(text).join(' ')) ?? [],
    nearSound: (text) => built().near.get(nearly(soundsOf(text))) ?? [],
    spelled: (latin) => built().whole.get(typedOf(latin)) ?? [],
    typed: (latin) => built().whole.get(typedOf(latin)) ?? (latin.length >= INITIALS_MIN ? built().initials.get(latin) : undefined) ?? [],
  }
}

function build(words: ReadonlyMap<string, number>): Built {
  const built: Built = { sounds: new Map(), near: new Map(), whole: new Map(), initials: new Map() }
  const ordered = [...words]
    .filter(([word]) => word.length >= 2 && word.length <= LONGEST && /^\p{Script=Han}+$/u.test(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  for (const [word] of ordered) {
    const sounds = MANY_READINGS.test(word) ? pinyin(word, { toneType: 'none', type: 'array' }) : soundsOf(word)
    push(built.sounds, sounds.join(' '), word)
    push(built.near, nearly(sounds), word)
    push(built.whole, typedOf(sounds.join('')), word)
    if (word.length >= INITIALS_MIN) push(built.initials, sounds.map((sound) => sound[0] ?? '').join(''), word)
  }
  return built
}

/** Characters whose reading hangs on the word, as 还 in 返还 and 长 in 家长; reading whole words takes long. */
const MANY_READINGS = /[还长重行乐调传参降朝曾供给率省系校量藏弹奔券载转]/u

function push(map: Map<string, string[]>, key: string, word: string): void {
  const known = map.get(key)
  if (known) known.push(word)
  else map.set(key, [word])
}

/** 'zhong guo' → 'zon guo': what speakers of the south type for one another. */
const nearly = (sounds: readonly string[]): string =>
  sounds
    .map((sound) =>
      sound
        .replace(/^([zcs])h/u, '$1')
        .replace(/^n(?=[aeiouü])/u, 'l')
        .replace(/ng$/u, 'n'),
    )
    .join(' ')

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
    const sound = pinyin(char, { toneType: 'none' })
    cache.set(char, sound)
    return sound
  })
}
