package org.bencao.web.compliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.compliance.boundary.RegisterRow;

/**
 * A page of the register of special medicines, the newest rows first.
 *
 * @param older asks for the page after this one, if there is one
 * @param newer asks for the page before this one, if there is one
 */
public record RegisterRowsJson(
    List<RegisterRowJson> rows, Optional<String> older, Optional<String> newer) {

  static RegisterRowsJson of(Page<RegisterRow> page, Locale locale) {
    return new RegisterRowsJson(
        page.rows().stream().map(row -> RegisterRowJson.of(row, locale)).toList(),
        page.older(),
        page.newer());
  }
}
