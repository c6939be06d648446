package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {

  @Test
  void tellsDaysFromTimesFromNumbers() {
    assertThat(XlsxFormat.of("yyyy-mm-dd")).isEqualTo(XlsxFormat.DATE);
    assertThat(XlsxFormat.of("yyyy\"年\"m\"月\"d\"日\"")).isEqualTo(XlsxFormat.DATE);
    assertThat(XlsxFormat.of("[$-409]d-mmm-yy;@")).isEqualTo(XlsxFormat.DATE);
    assertThat(XlsxFormat.of("mmm")).isEqualTo(XlsxFormat.DATE);
    assertThat(XlsxFormat.of("yyyy-mm-dd hh:mm:ss.000")).isEqualTo(XlsxFormat.DATE);
    assertThat(XlsxFormat.of("h:mm AM/PM")).isEqualTo(XlsxFormat.TIME);
    assertThat(XlsxFormat.of("[h]:mm:ss")).isEqualTo(XlsxFormat.TIME);
    assertThat(XlsxFormat.of("General")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("0 \"days\"")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("#,##0.00 [$USD]")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("USD 0.00")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("0.00E+00")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("#,##0.00_);[Red](#,##0.00)")).isEqualTo(XlsxFormat.NUMBER);
    assertThat(XlsxFormat.of("00000000000")).isEqualTo(XlsxFormat.PADDED);
  }

  @Test
  void countsOverTheDayThatNeverWas() {
    assertThat(XlsxDays.date(BigDecimal.valueOf(59), false)).contains("1900-02-28");
    assertThat(XlsxDays.date(BigDecimal.valueOf(61), false)).contains("1900-03-01");
    assertThat(XlsxDays.date(BigDecimal.ZERO, true)).contains("1904-01-01");
    assertThat(XlsxDays.date(BigDecimal.valueOf(2_958_466), false)).isEmpty();
  }
}
