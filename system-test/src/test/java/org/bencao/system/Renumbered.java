package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An X12 interchange under other control numbers, so that nothing of it looks like a repeat. */
final class Renumbered {

  private static final int CONTROL = 90;
  private static final int CONTROL_END = 99;
  private static final Pattern GROUP = Pattern.compile("GS\\*(?:[^*]*\\*){5}(\\d+)");

  private Renumbered() {}

  static byte[] of(byte[] good, int number) {
    var text = new String(good, StandardCharsets.ISO_8859_1);
    var control = text.substring(CONTROL, CONTROL_END);
    var group = group(good);
    return text.replace("*" + control + "*", "*%09d*".formatted(number))
        .replace("*" + control + "~", "*%09d~".formatted(number))
        .replaceFirst("(GS\\*(?:[^*]*\\*){5})" + group, "$1" + number)
        .replaceFirst("(GE\\*\\d+\\*)" + group, "$1" + number)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The control number of its group. */
  static String group(byte[] good) {
    var matcher = GROUP.matcher(new String(good, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      throw new IllegalArgumentException(
          "no group in " + new String(good, StandardCharsets.ISO_8859_1));
    }
    return matcher.group(1);
  }
}
