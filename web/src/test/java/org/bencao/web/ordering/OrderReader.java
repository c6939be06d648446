package org.bencao.web.ordering;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** Somebody who reads the words of the pages in one language. */
final class OrderReader {

  private OrderReader() {}

  static Wording words() {
    return of(Locale.ENGLISH);
  }

  static Wording of(Locale locale) {
    return new Wording(
        (key, named) -> {
          var arguments = new HashMap<String, Object>();
          for (int at = 0; at < named.length; at += 2) {
            arguments.put(String.valueOf(named[at]), named[at + 1]);
          }
          return PageTexts.in(locale).get(key, arguments);
        },
        new Figures(locale, ZoneOffset.UTC));
  }
}
