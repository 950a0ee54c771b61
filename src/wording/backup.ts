// Owns what is said about backing up, restoring and moving the database.

export const BACKUP_EXISTS = (file: string): string => `${file} 已经存在`
export const BACKUP_EXISTS_HINT = '换一个文件名，例如带上日期；旧的备份不会被覆盖'
export const BACKUP_MISSING = (file: string): string => `找不到备份文件 ${file}`
export const BACKUP_MISSING_HINT = '检查路径；备份用 cli backup 文件名 生成'
export const BACKUP_BROKEN = (file: string): string => `${file} 不是工小问的备份，或已损坏`
export const BACKUP_BROKEN_HINT = '换一份备份；现有的数据没有改动'
export const BACKUP_NEWER = '这份备份的格式比程序认识的新'
export const BACKUP_NEWER_HINT = '升级程序后再恢复；现有的数据没有改动'

export const RESTORE_OCCUPIED = (place: string): string => `数据库 ${place} 里已有数据`
export const RESTORE_OCCUPIED_HINT = '确定要换成备份里的，就加上 --replace；现有的会先移到数据目录的 before-restore-… 里'
export const STILL_RUNNING = (accounts: readonly string[]): string => `还有机器人在用这个数据库：${accounts.join('、')}`
export const STILL_RUNNING_HINT = '先停掉它们，一分半钟后再试'

export const NOTHING_TO_BACK_UP = (place: string): string => `没有可备份的数据库：找不到 ${place}`
export const NOTHING_TO_MOVE = (place: string): string => `没有可搬的数据库：找不到 ${place}`
export const NOTHING_TO_MOVE_HINT = '检查 DATA_DIR；新装的机器人不用搬，直接设置 DATABASE_URL 启动'
export const MOVE_OCCUPIED = (place: string): string => `PostgreSQL（${place}）里已有工小问的数据`
export const MOVE_OCCUPIED_HINT = '换一个空的数据库；已经搬过就不用再搬，直接启动'
export const MOVE_WHERE = '请写明搬到哪里：在 .env 里设置 DATABASE_URL，或写成 store move postgres://用户:密码@主机:端口/数据库'

export const TABLES_DIFFER = '两个数据库的表不一样'
export const TABLES_DIFFER_HINT = '先用现在的程序启动一次机器人，让它升级数据库；库里也不能有别的程序的表'
export const ROW_REFUSED = (table: string, reason: string): string => `表 ${table} 里有一行写不进去：${reason}`
export const ROW_REFUSED_HINT = '目标数据库没有改动；把这句话交给维护人员'
export const NOT_EQUAL = (table: string, wanted: number, found: number): string =>
  `表 ${table} 核对不上：应有 ${wanted} 行，读回 ${found} 行，或内容不同`
export const NOT_EQUAL_HINT = '目标数据库没有改动；确认没有别的程序在用它，再试一次'

interface Counted {
  readonly table: string
  readonly rows: number
}

const total = (tables: readonly Counted[]): string => `${tables.length} 张表，${tables.reduce((sum, { rows }) => sum + rows, 0)} 行`
const perTable = (tables: readonly Counted[]): readonly string[] =>
  tables.filter(({ rows }) => rows > 0).map(({ table, rows }) => `  ${table} ${rows}`)

export const backupLines = (file: string, tables: readonly Counted[], files: number, folders: readonly string[]): readonly string[] => [
  `已备份到 ${file}：${total(tables)}，数据目录里的文件 ${files} 个`,
  ...perTable(tables),
  `资料和知识目录、.env 不在里面，请另外复制：${folders.join('、')}`,
]

export const restoreLines = (
  restored: { readonly takenAt: string; readonly tables: readonly Counted[]; readonly files: number; readonly aside: string },
  paused: readonly string[],
): readonly string[] => [
  `已恢复 ${restored.takenAt} 的备份：${total(restored.tables)}，文件 ${restored.files} 个`,
  ...perTable(restored.tables),
  ...(restored.aside ? [`原来的在 ${restored.aside}，确认无误后可以删掉`] : []),
  ...(paused.length > 0 ? [`备份以后可能已经发过，已暂停的通知：${paused.join('、')}。请管理员核对后再“继续”或“取消”`] : []),
]

export const moveLines = (from: string, to: string, tables: readonly Counted[]): readonly string[] => [
  `已从 ${from} 搬到 PostgreSQL（${to}）：${total(tables)}，逐行核对一致`,
  ...perTable(tables),
  '接下来：在 .env 里设置 DATABASE_URL，再启动。原来的文件没有动，确认无误后可以收起来当备份',
]

/** Who pauses a notice when a backup was restored, as the audit log and its author read it. */
export const RESTORED_BY = '恢复备份'
export const RESTORED_REASON = '恢复了备份，备份以后可能已经发过，请核对'
