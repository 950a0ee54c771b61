// Owns verbs and their objects that make one word, put together where somebody parts them: 退了休 → 退休.
import type { Segmenter } from '../../text/segmenter.ts'
import { isLight } from '../../text/stop-words.ts'

/** 退了休 → 退休, 入过会 → 入会, 考个证 → 考证, 挂的牌子 → 挂牌: a verb and its object that make one word. */
export const joinVerbs = (text: string, segmenter: Segmenter): string =>
  text.replace(
    /(\p{Script=Han})([了过的]|完(?![成毕整善工全备结])|(?<![几多有是半一那这哪每两.\d].)了?个)(\p{Script=Han})(子?)/gu,
    (apart, verb: string, between: string, object: string, ending: string, at: number) => {
      const [word, more] = segmenter.tag(verb + object)
      const stands = between !== '的' || (!isLight(object) && segmenter.tag(text.slice(at + 2))[0]?.word === object + ending)
      return word && !more && stands && /^v/u.test(word.tag) ? verb + object + (between === '的' ? '' : ending) : apart
    },
  )
