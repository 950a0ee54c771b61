// Owns which kind of text a file holds, concluded from its title, else from how it is written.

const KINDS: readonly { readonly kind: string; readonly title?: RegExp; readonly body?: RegExp; readonly least?: number }[] = [
  { kind: 'yearbook', title: /年鉴/u },
  { kind: 'work-report', title: /工作报告|工作总结|巡礼|代表大会上的报告/u },
  { kind: 'faq', title: /问答|常见问题|解答/u },
  { kind: 'policy', title: /办法|规定|细则|条例|章程|制度|标准$|方案$|意见$/u },
  { kind: 'guide', title: /指南|手册|须知|流程$/u },
  { kind: 'notice', title: /通知|通告|公告|公示|启事|倡议书/u },
  { kind: 'report', title: /简报|快报|专报/u },
  { kind: 'work-report', body: /请予审议|^各位(?:委员|代表)(?:、同志们)?[：:]/gmu },
  { kind: 'policy', body: /^\s*第\s?[一二三四五六七八九十\d]+\s?条/gmu, least: 3 },
  { kind: 'faq', body: /^\s*(?:\d{1,2}[.、．]\s?)?(?:问|Q\d*)\s?[：:]/gmu, least: 2 },
  { kind: 'newspaper-page', body: /本报(?:讯|记者)/gu, least: 2 },
  { kind: 'yearbook', body: /^\s*[【〔〖［][^】〕〗］\n]+[】〕〗］]/gmu, least: 5 },
]

export const concludeKind = (title: string, body: string): string | undefined =>
  KINDS.find(
    ({ title: inTitle, body: inBody, least = 1 }) =>
      inTitle?.test(title) || (inBody !== undefined && (body.match(inBody)?.length ?? 0) >= least),
  )?.kind
