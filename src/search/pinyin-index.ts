// Owns the one use of pinyin-pro: words of the index by how they sound, whole and by initials.
import { pinyin } from 'pinyin-pro'

export interface PinyinIndex {
  /** Words that sound like a text, most frequent first: '捕助' → ['补助']. */
  sameSound(text: string): readonly string[]
  /** Words for typed pinyin, whole or by initials: 'kunshan' → '昆山', 'mmyz' → '妈妈驿站'. */
  typed(latin: string): readonly string[]
}

const INITIALS_MIN = 3

/** `words` with how often each occurs; built when first asked, since most questions need none of it. */
export function createPinyinIndex(words: () => ReadonlyMap<string, number>): PinyinIndex {
  let built: { sounds: Map<string, string[]>; whole: Map<string, string[]>; initials: Map<string, string[]> } | undefined
  const build = (): NonNullable<typeof built> => {
    if (built) return built
    built = { sounds: new Map(), whole: new Map(), initials: new Map() }
    const ordered = [...words()]
      .filter(([word]) => word.length >= 2 && word.length <= 8 && /^\p{Script=Han}+$/u.test(word))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    for (const [word] of ordered) {
      const sounds = soundsOf(word)
      push(built.sounds, sounds.join(' '), word)
      push(built.whole, sounds.join(''), word)
      if (word.length >= INITIALS_MIN) push(built.initials, sounds.map((sound) => sound[0] ?? '').join(''), word)
    }
    return built
  }
  return {
    sameSound: (text) => build().sounds.get(soundsOf(text).join(' ')) ?? [],
    typed: (latin) => build().whole.get(latin) ?? (latin.length >= INITIALS_MIN ? build().initials.get(latin) : undefined) ?? [],
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const known = map.get(key)
  if (known) known.push(word)
  else map.set(key, [word])
}

const cache = new Map<string, string>()

/** One reading a character, tones and n/ng, z/zh kept apart from nothing: typing errors come from input methods. */
export function soundsOf(text: string): string[] {
  return Array.from(text, (char) => {
    const known = cache.get(char)
    if (known !== undefined) return known
    const sound = pinyin(char, { toneType: 'none' })
    cache.set(char, sound)
    return sound
  })
}
