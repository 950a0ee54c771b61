// Owns mistyping one word of a question, the same way every time for a seed.
import { pinyin } from 'pinyin-pro'

export const TYPOS = ['homophone', 'near', 'lost', 'doubled', 'swapped', 'shape', 'pinyin', 'half'] as const
export type Typo = (typeof TYPOS)[number]

/**
 * Mistypes one of the words in a text; undefined where none can be mistyped so. Characters come from the texts given. What makes another
 * word that they write (党组 of 党组织, 重典 stays) is none that may be mended: a person may well mean it.
 */
export function createMistyper(
  texts: readonly string[],
  seed: string,
  isWritten: (word: string) => boolean,
): (text: string, words: readonly string[], typo: Typo) => string | undefined {
  const bySound = charactersBySound(texts)
  return (text, words, typo) => {
    const pick = createPick(`${seed}/${typo}/${text}`)
    const whole = words.filter((word) => text.includes(word) && /^\p{Script=Han}{2,6}$/u.test(word) && (typo !== 'lost' || word.length > 2))
    const word = pick(whole)
    if (word === undefined) return undefined
    const at = typo === 'lost' ? 1 + Math.floor(pick.share() * (word.length - 1)) : Math.floor(pick.share() * word.length)
    const char = word[at] ?? ''
    const put = (by: string): string | undefined => {
      const mistyped = word.slice(0, at) + by + word.slice(at + 1)
      return isWritten(mistyped) ? undefined : text.replace(word, mistyped)
    }
    if (typo === 'lost') return put('')
    if (typo === 'doubled') return put(char + char)
    if (typo === 'swapped') return swapped(word, Math.min(at, word.length - 2), text, isWritten)
    if (typo === 'pinyin') return text.replace(word, latinOf(word))
    if (typo === 'half')
      return text.replace(
        word,
        word.length > 3
          ? `${latinOf(word.slice(0, 2))} ${latinOf(word.slice(2))}`
          : `${word.slice(0, at)}${latinOf(char)}${word.slice(at + 1)}`,
      )
    if (typo === 'shape') {
      const alike = pick([...(LOOKS.find((group) => group.includes(char)) ?? '')].filter((each) => each !== char))
      return alike === undefined ? undefined : put(alike)
    }
    const sound = soundOf(char)
    const sounds = typo === 'homophone' ? [sound] : nearSounds(sound)
    const other = pick(sounds.flatMap((each) => bySound.get(each) ?? []).filter((each) => each !== char))
    return other === undefined ? undefined : put(other)
  }
}

/** Two neighbours typed the wrong way round. */
function swapped(word: string, at: number, text: string, isWritten: (word: string) => boolean): string | undefined {
  const mistyped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return mistyped === word || isWritten(mistyped) ? undefined : text.replace(word, mistyped)
}

const latinOf = (word: string): string => pinyin(word, { toneType: 'none', type: 'array' }).join('').replaceAll('ü', 'v')

/** Written by hand or from memory of its looks. */
const LOOKS =
  '己已巳 未末 土士工 人入八 大太犬 天夫 日曰目 晴睛情清 侯候 待侍 贷货 贫贪 治冶 帐账 坐座 辩辨辫 拆折析 历厉 既即 遣遗 券卷 免兔 问间闻 干千于 王玉主 今令 代伐 住往 募幕墓 蓝篮 幻幼 鸟乌 拨拔 戍戌 徒徙 体休 困因 职织 险检俭 讯迅 培陪 建健 带滞 院完 园圆 技枝 慰尉 补朴 模摸膜 扶抚 服报 会合 员贝 优忧 暖暧 岗冈 学字 业亚 术木 市巾 贴帖 肓盲 形型 赔培 晚挽 保堡 住驻 析折 推堆 设没 没设 诉拆 评坪 活话 场扬 区巨 农衣 妇归 奖浆 续读 读续 维推 权杈 站沾 驿译 书节 屋居'.split(
    ' ',
  )

const soundOf = (char: string): string => pinyin(char, { toneType: 'none' })

/** What speakers of the south type for one another. */
function nearSounds(sound: string): string[] {
  const swapped = [
    sound.replace(/^([zcs])h/u, '$1'),
    sound.replace(/^([zcs])(?!h)/u, '$1h'),
    sound.replace(/([ei]n)$/u, '$1g'),
    sound.replace(/([ei]n)g$/u, '$1'),
    sound.replace(/^n(?=[aeiou])/u, 'l'),
    sound.replace(/^l(?=[aeiou])/u, 'n'),
  ]
  return [...new Set(swapped)].filter((each) => each !== sound)
}

function charactersBySound(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, number>()
  for (const char of texts.join('')) if (/\p{Script=Han}/u.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  const bySound = new Map<string, string[]>()
  for (const char of [...counts.keys()].sort()) bySound.set(soundOf(char), [...(bySound.get(soundOf(char)) ?? []), char])
  return bySound
}

function createPick(seed: string) {
  let state = Array.from(seed).reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7)
  const share = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  share()
  return Object.assign(<T>(items: readonly T[]): T | undefined => items[Math.floor(share() * items.length)], { share })
}
