// Owns characters that are taken for one another because they look alike, by hand, by eye, or by a program that reads pictures.

const GROUPS =
  '己已巳 未末 土士 人入八 大太犬 天夫 日曰目 晴睛情清请 侯候 待侍 贷货 贫贪 治冶 帐账 坐座 辩辨辫 拆折析 历厉 既即 遣遗 券卷 免兔 问间闻 干千于 王玉主 今令 代伐 住往 募幕墓慕暮 蓝篮 幻幼 鸟乌 拨拔 徒徙 体休 困因 险检俭捡 讯迅 培陪赔 建健键 徽微徵 园圆 技枝 慰尉 模摸膜 扶抚 优忧 岗冈 术木本 市巾 贴帖 肓盲 形型 挽晚 推堆 设没 评坪 活话 场扬 巨臣 奖浆 续读 权杈 站沾 驿译 屋居 第弟 会合 员贝 农衣 业亚 刊刋 析折 具县 白百 力刀 工土 冲种 钩钓 盆盒 师帅 狠狼 捐损 赢羸 裁栽载 课棵 拥佣 竟竞 宣宜 旅族 盈盐 哺捕铺辅 津律 密蜜 刺剌 仓仑 抢抡 延廷 抱报 跑泡 陕峡 综棕 粮浪 蓬篷 廉谦 孤狐 瓜爪 酒洒 特持 杨扬 温湿 贺货 基墓 费贵 贡责 借错 斤斥 外处 夕歹 互五 区匹 订钉 纪记 纸低 拒柜 牺栖 籍藉 候喉 援缓暖 访仿防妨纺 抄炒秒妙 喝渴揭竭歇 泡炮饱 柱拄注驻 绪诸堵睹赌 胀涨帐 励厉 刻核 竣峻俊骏 概慨溉 镜境 泽择 铃玲 综踪 织职识 峰锋蜂 扮份纷 抗坑杭航 苹评 晓浇烧绕 洁结桔 提堤题 淮准 阻组租粗 购构沟 辐幅福副 栋拣练炼 描苗 申甲由田 抚扰 诊珍 疗辽 护沪 妇归扫 补朴 罚罢 帮绑 渡度 签鉴 堡保 慢漫'

const alike = new Map<string, Set<string>>()
for (const group of GROUPS.split(' '))
  for (const char of group) {
    const known = alike.get(char) ?? new Set<string>()
    for (const other of group) if (other !== char) known.add(other)
    alike.set(char, known)
  }

/** '己' → 已, 巳. */
export const lookAlikes = (char: string): ReadonlySet<string> => alike.get(char) ?? NONE

const NONE: ReadonlySet<string> = new Set()
