package dev.lookback.ask;

import java.util.Set;

/** The surnames that most people in China bear, and those of two characters. */
final class Surnames {

  private static final String SINGLE =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文";

  private static final Set<String> DOUBLE =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "慕容", "令狐", "夏侯", "尉迟", "公孙", "端木", "独孤", "南宫");

  private Surnames() {}

  static boolean begins(String name) {
    return (name.length() > 2 && DOUBLE.contains(name.substring(0, 2)))
        || (name.length() < 4 && SINGLE.indexOf(name.charAt(0)) >= 0);
  }
}
