package org.bencao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.bencao.common.Texts;

/**
 * Words for pages in the reader's language: {@code #{text['ordering.pad.title']}} and {@code
 * #{text.of('ordering.pad.lines', 'count', 4)}}. Words of reasons and states, which the business
 * keeps, are found under their keys too.
 */
@Named
@RequestScoped
public class Text {

  @Inject Shell shell;

  /** A name and its value in turn. */
  public String of(String key, Object... named) {
    if (named.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value for " + key);
    }
    var arguments = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      arguments.put(String.valueOf(named[at]), named[at + 1]);
    }
    return word(key, arguments);
  }

  private String word(String key, Map<String, Object> arguments) {
    var pages = PageTexts.in(shell.getLocale());
    return pages.has(key)
        ? pages.get(key, arguments)
        : Texts.in(shell.getLocale()).get(key, arguments);
  }
}
