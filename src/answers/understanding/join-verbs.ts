// Owns verbs and their objects that make one word, put together where somebody parts them: 退了休 → 退休.
import type { Segmenter } from '../../text/segmenter.ts'
import { isLight } from '../../text/stop-words.ts'

/** 住了二十天院 → 住院二十天, 请三天假 → 请假三天: how long stands between a verb and its object. */
const WITH_TIME =
  /([住请休坐])(?:了|过)?((?:\d+|[一二两三四五六七八九十半好几]+)[来多]?个?半?多?(?:天|周|月|年|星期|礼拜|小时)多?)的?(院|假|月子|牢)(?![校长方领室务])/gu

/** 退了休 → 退休, 入过会 → 入会, 考个证 → 考证, 挂的牌子 → 挂牌: a verb and its object that make one word. */
export const joinVerbs = (text: string, segmenter: Segmenter): string =>
  text
    .replace(WITH_TIME, '$1$3$2')
    .replace(
      /(\p{Script=Han})([了过的]|完(?![成毕整善工全备结])|(?<![几多有是半一那这哪每两.\d].)了?个)(\p{Script=Han})(子?)/gu,
      (apart, verb: string, between: string, object: string, ending: string, at: number) => {
        const [word, more] = segmenter.tag(verb + object)
        const stands = between !== '的' || (!isLight(object) && segmenter.tag(text.slice(at + 2))[0]?.word === object + ending)
        return word && !more && stands && /^v/u.test(word.tag) ? verb + object + (between === '的' ? '' : ending) : apart
      },
    )
