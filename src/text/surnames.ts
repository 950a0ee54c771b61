// Owns the surnames by which a name is told apart from other words.

/** The single-character surnames that nine in ten people in China bear. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝胥阚储茅钮庹湛莘禹晁亓蔺扈郗谌逯逄厉矫鄢洪封闻楚荆阎栗匡郁荀竺邸冼粟桓芮屠燕雍浦茹鞠蒯戎嵇郦郜邰濮庾阙巢蔚隗尉赖伏戈郏璩韶宓糜谯訾郇麴麹缑仉妫佴迮笪昝郄仝隽爨邴殳夔厍乜亢'

/** 老晁, 小郭: how everybody calls somebody. */
export const NICKNAME = `[老小阿][${SURNAMES}]`
