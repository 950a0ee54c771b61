// Owns how honours are called: of them the level says which one is meant.

/** 全国劳模, 省级先锋号, 县劳模 */
export const LEVELS: readonly string[] = ['全国', '国家级', '省级', '市级', '县级', '区级', '省', '市', '县', '区']

/** What one is called for a merit: of 全国劳模 and 市劳模 the level says which. */
export const HONOUR = /^(?:劳模|劳动模范|先进|优秀|模范|五一|三八|巾帼|工人先锋|文明|道德|最美|十佳|百佳|技术能手|红旗手|示范)/u
