package org.bencao.catalogue.control;

import java.util.Map;

/**
 * Readings of characters with several readings (多音字) as pharmacists say them; the general table
 * takes the most frequent reading.
 */
final class PinyinOverrides {

  private static final Map<String, Map.Entry<String, String>> BY_WORD =
      Map.of(
          "重组", Map.entry("zhong zu", "chong zu"),
          "参", Map.entry("can", "shen"),
          "藏红", Map.entry("cang hong", "zang hong"),
          "调脾", Map.entry("diao pi", "tiao pi"),
          "长效", Map.entry("zhang xiao", "chang xiao"),
          "血塞通", Map.entry("xue sai tong", "xue sai tong"),
          "阿胶", Map.entry("a jiao", "e jiao"));

  private PinyinOverrides() {}

  static String applied(String chinese, String latin) {
    var out = latin;
    for (var word : BY_WORD.entrySet()) {
      if (chinese.contains(word.getKey())) {
        out = out.replace(word.getValue().getKey(), word.getValue().getValue());
      }
    }
    return out;
  }
}
