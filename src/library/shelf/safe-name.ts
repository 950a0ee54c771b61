// Owns the name under which a file is kept: what came from a chat or a path becomes a plain name inside the folder.

const LENGTH_MAX = 80

/** '../C:\\资料\\大病 补助?.DOCX' → '大病 补助_.docx' */
export function safeName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  const form = dot > 0 ? last.slice(dot).toLowerCase() : ''
  const stem = (dot > 0 ? last.slice(0, dot) : last)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_')
    .replace(/^[.\s~$]+|[.\s]+$/gu, '')
  return `${Array.from(stem).slice(0, LENGTH_MAX).join('') || '资料'}${form.replace(/[^.a-z0-9]/gu, '')}`
}
