package org.bencao.web.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** Somebody in Shanghai at 10:48 who reads the words of the pages. */
public final class Reader {

  public static final Instant NOW = Instant.parse("2026-11-12T02:48:00Z");

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Reader() {}

  public static Wording of(Locale language) {
    var pages = PageTexts.in(language);
    return new Wording(
        (key, named) -> pages.get(key, arguments(named)), new Figures(language, SHANGHAI));
  }

  private static Map<String, Object> arguments(Object... named) {
    var arguments = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      arguments.put(String.valueOf(named[at]), named[at + 1]);
    }
    return arguments;
  }
}
