// Owns the proof that a question for a place is answered by a place, and not by what else is told of the thing.
import { describe, expect, it } from 'vitest'
import { tellsPlace } from '../../../src/answers/fit/place-told.ts'

describe('a place', () => {
  it('is told under the heading that is asked for, whatever name stands there', () => {
    const row = '3月4日 沃林 沃林驻华大使'
    expect(tellsPlace('3月4日哪个国家的大使', row)).toBe(false)
    expect(tellsPlace('3月4日哪个国家的大使', row, undefined, '|国家|来宾')).toBe(true)
    expect(tellsPlace('3月4日哪个县的客人', row, undefined, '|国家|来宾')).toBe(false)
  })

  it.each([
    ['职工影院在哪里', '职工影院位于青石路12号', true],
    ['开班仪式在哪里办', '市工人文化宫举行了夜校的开班仪式', true],
    ['夜校搬到哪里去了', '夜校于9月在学苑大厦启用', true],
    ['专列送哪里人回去', '免费送300名宿州籍务工人员回乡', true],
    ['青州国际茶艺大赛在哪办的', '青州国际茶艺大赛在青州国际博览中心举办', true],
    ['职工影院在哪里', '青州市职工影院于2019年竣工', false],
    ['服务站在哪里', '全市建成服务站300个', false],
    ['驿站在哪', '青州在全市建设户外劳动者服务站点300个', false],
    ['服务站在哪里', '职工活动中心、“服务站”建成', false],
    ['新系统在滨海哪里投用', '新系统10月在滨海投用', false],
    ['新系统在滨海哪里投用', '新系统设在滨海的河西路', true],
    ['帮扶的是哪个县', '对口帮扶青田县', true],
    ['咨询点在哪里', '在活动期间接待咨询300人次', false],
    ['宣讲团去了哪里', '宣讲团到基层宣讲30场', false],
    ['咨询点在哪里', '设在二楼的调解室', true],
    ['第二文化宫在哪个区', '云州市第二文化宫（一期）竣工并启用', false],
    ['第二文化宫在哪个区', '第二文化宫建在云州市河口区', true],
    ['跟云州哪里结了对子', '与云州省的河口市青田区总工会签了结对协议', true],
    ['哪个街道第一个验收', '东城街道最先通过验收', true],
    ['护理班在哪儿上课', '护理班设在第二福利院', true],
    ['书屋在几楼', '书屋设在三层东侧', true],
    ['书屋在几楼', '书屋位于文化宫', false],
    ['专线开到哪里', '市公交开通专线n7路', false],
    ['疗休养去哪几个地方', '目的地为青崖和沙湾', true],
    ['交流项目放在哪所大学', '在墨尔大学开展学生交流项目', true],
    ['交流项目放在哪所大学', '组织大学生开展交流项目', false],
    ['凉亭在哪个小区', '凉亭将建在老旧小区、公共商场', false],
    ['凉亭在哪个小区', '先后走访五个社区', false],
    ['凉亭在哪个小区', '凉亭建在沿河新苑等小区', true],
    ['凉亭在哪个小区', '凉亭建在柏林小区', true],
    ['凉亭在哪个社区', '凉亭建在学校、机关等社区', false],
    ['雁洲职工运动会在哪里开幕', '运动会在雁洲职工体育馆开幕', true],
    ['雁洲职工运动会在哪里开幕', '雁洲职工运动会指挥中心值班', false],
    ['决赛去了哪些城市', '决赛在园区举办', false],
    ['决赛去了哪些城市', '由中国技能协会主办', false],
  ])('%s | %s → %s', (question, stretch, told) => {
    expect(tellsPlace(question, stretch)).toBe(told)
  })

  it('is a town that the question does not name', () => {
    const towns = (text: string): readonly string[] => ['深圳', '无锡'].filter((town) => text.includes(town))
    expect(tellsPlace('决赛去了哪些城市', '决赛移到深圳', towns)).toBe(true)
    expect(tellsPlace('班车开到哪里', '班车直达无锡', towns)).toBe(true)
    expect(tellsPlace('无锡的班车停在哪里', '班车从无锡发车', towns)).toBe(false)
    expect(tellsPlace('交流项目放在哪所大学', '交流项目放在无锡', towns)).toBe(false)
  })
})
