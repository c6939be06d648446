package org.bencao.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which a program wants its words. */
public final class Languages {

  private Languages() {}

  /** Chinese when it is asked for first, else English. */
  public static Locale of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("zh") || language.equals("en"))
        .findFirst()
        .filter("zh"::equals)
        .map(chinese -> Locale.SIMPLIFIED_CHINESE)
        .orElse(Locale.ENGLISH);
  }
}
