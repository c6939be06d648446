package org.bencao.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.common.Page;

/**
 * Rows of an import in the order of the file.
 *
 * @param after the row behind which the next page begins; absent on the last
 */
public record ImportRowsJson(List<ImportRowJson> rows, Optional<String> after) {

  static ImportRowsJson of(Page<ImportRowView> page, Locale language) {
    var words = new ProblemWords(language);
    return new ImportRowsJson(
        page.rows().stream().map(row -> ImportRowJson.of(row, words)).toList(), page.older());
  }
}
