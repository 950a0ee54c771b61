// Owns what people say around a question: greetings, thanks, announcements of a question.
import { DRAWN } from './drawn.ts'

const AROUND: readonly RegExp[] = [
  // 我在写一篇调研材料，要用到…: what it is for is no part of what is asked.
  /^我们?(?:这边|这里)?(?:正?在)?(?:写|做|准备|整理|起草|编写?)[^，,。？?]{2,24}[，,](?:要|想|需要|得)(?:用到?|引用|核对|填写?)(?:一下)?[，,：:]?/u,
  // 我在写材料，想把某市的情况列清楚，请问…: the town is meant, and the paper is not.
  /^我们?(?:这边|这里)?(?:正?在)?(?:写|做|准备|整理|起草|编写?)[^，,。？?]{2,24}[，,](?:要|想|需要|得)把/u,
  /的?情况(?:列|写|说|弄|理|讲)(?:清楚|明白|出来)[，,]?(?:请问)?/u,
  // …有24小时开的驿站吗，我跑夜班的: who asks, said behind the question.
  /(?<=.{6})[，,]\s*(?:因为)?我(?:是|就是|在|现在)?(?![^，,。？?]*(?:多少|什么|啥|哪|谁|怎|咋|几|吗|能不能|可以))[^，,。？?]{2,10}的[。！!]?$/u,
  // 你好，… 请问… · not: 好多人问
  /^(?:(?:你|您|大家)好(?:呀|啊|哦)?|哈喽|嗨|hi|hello|在吗|在不在|老师好|师傅好|亲)[，,。！!~\s]*/u,
  /^(?:请问|请教|咨询)(?:一下|下|一句)?[，,：:]?\s*/u,
  /(?:我)?(?:就)?想(?:要)?(?:问|知道|了解|咨询|请教|请问|查|核实?)(?:一?下)?[，,：:]?/gu,
  /(?:麻烦|请|能不能|可以|方便|劳驾)?(?:帮我|帮忙|替我|给我)?(?:查|找|核|问|看|了解|咨询)(?:一?下|一查|查看|找找)(?:，|,)?/gu,
  // …，帮我报个名: an errand that nobody can run from here; what stands before it is the question.
  /(?<=.{4})[，,。；]\s*(?:请|麻烦)?(?:您|你)?[帮替]我们?(?!.*[查看找算列画比说讲数汇统排做写问])[^，。？?]{1,8}$/gu,
  /(?:麻烦|劳驾|辛苦|(?<![申邀聘约提])请)(?:您|你)?(?=[，,。！!\s]|$)/gu,
  /(?:方便|可以|能)?告诉我(?:一下)?吗?|能一起给我吗|给个出处|谢谢(?:您|你|了|啦|哈)?|多谢|感谢|拜托(?:了)?/gu,
  // not: 怎么申请
  // …，画个柱状图 · how the answer is to be shown, not what is asked
  /[，,。\s]*(?:请|再)?(?:用|以|画|出|做|生成|绘制)?成?(?:一?[张个幅])?(?:柱状图|柱形图|条形图|折线图|曲线图|趋势图|饼状图|饼图|扇形图)(?:表示|展示|看看|来看|对比)?(?:一下)?/gu,
  // 画个图：…, …画成图 · not: 画图书的封面
  new RegExp(`[，,。\\s]*(?:请|再|帮我|给我)*${DRAWN}(?:表示|展示|看看)?[：:，,]?`, 'gu'),
  /(?:画|绘制|做|生成)(?:成|出|个|一?[张个幅])*(?=(?:对比|比较)图)/gu,
  // 年鉴点了名的是哪两所院校: where it is written is no part of what is asked.
  /(?:年鉴|报告|资料|文件|报纸|材料|报上|书)(?:里|上|中|里面)?(?:都)?(?:点了?名|写明|写了|提到|说到|记载|列出|登)的/gu,
  // …，2023年底的数就行: what would do says when, and no thing.
  /的?(?:数字?|数据)?就(?:行|好|可以)(?:了)?(?=[，,。！!\s]|$)/gu,
  // …，不要宣讲的那个数: what is not meant.
  /[，,。；？?！!\s]+(?:我)?(?:不要|不是要|别给我)[^，,。？?！!]{2,16}(?:的|那个)(?:数[字据]?|量)(?=[，,。！!\s]|$)/gu,
  /(?:呀|啊|哦|哈|(?<!干)嘛|吧|咯|啦|喔|哇)(?=[，,。？?！!\s]|$)/gu,
]

/** '你好，请问园区有几家妈妈驿站呀？谢谢' → '园区有几家妈妈驿站？' */
export function withoutPoliteness(text: string): string {
  let plain = text.trim()
  // A space stays in its place, so that the words around it do not run together.
  for (const form of AROUND) plain = plain.replace(form, ' ').trim()
  plain = plain.replace(/^[，,。！!、\s]+|[，,、\s]+$/gu, '').trim()
  return plain === '' ? text.trim() : plain
}
