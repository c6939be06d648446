package org.bencao.web.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bencao.web.exchange.Figures;

/** The size of a file as people say it: 12.4 MB, counted in steps of 1,024. */
record FileSize(long bytes) {

  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");
  private static final int STEP = 1024;
  private static final int EXACT_FROM = 100;

  String text(Figures figures) {
    var size = BigDecimal.valueOf(bytes);
    int unit = 0;
    while (unit < UNITS.size() - 1 && size.compareTo(BigDecimal.valueOf(STEP)) >= 0) {
      size = size.divide(BigDecimal.valueOf(STEP));
      unit++;
    }
    int decimals = unit == 0 || size.compareTo(BigDecimal.valueOf(EXACT_FROM)) >= 0 ? 0 : 1;
    return figures.quantity(size.setScale(decimals, RoundingMode.HALF_UP)) + " " + UNITS.get(unit);
  }
}
