package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.bencao.web.exchange.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

  private final Figures figures = new Figures(Locale.ENGLISH, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "1023, 1023 B",
    "1024, 1 KB",
    "5452595, 5.2 MB",
    "268435456, 256 MB",
    "2147483648, 2 GB"
  })
  void isSaidAsPeopleDo(long bytes, String words) {
    assertThat(new FileSize(bytes).text(figures).replace(",", "")).isEqualTo(words);
  }
}
