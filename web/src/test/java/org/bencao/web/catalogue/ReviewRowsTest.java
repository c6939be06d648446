package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7 a row of an import")
class ReviewRowsTest {

  private final ReviewRows english = new ReviewRows(ImportFixture.words(Locale.ENGLISH));

  @Test
  void showsOldAndNewByField() {
    var row = english.row(ImportFixture.changed(new Difference(Field.PRICE, "13.9", "14.2")));

    assertThat(row.number()).isEqualTo("1,204");
    assertThat(row.outcome().text()).isEqualTo("Changed");
    assertThat(row.differences()).containsExactly(new ReviewDifference("Price", "13.9", "14.2"));
  }

  @Test
  void showsEachFaultWithColumnValueAndWords() {
    var row = english.row(ImportFixture.refused(17, ImportFixture.checkDigit()));

    assertThat(row.css()).isEqualTo("bad");
    assertThat(row.faults()).hasSize(1);
    var fault = row.faults().get(0);
    assertThat(fault.field()).isEqualTo("GTIN");
    assertThat(fault.column()).isEqualTo("ean");
    assertThat(fault.value()).isEqualTo("9521031002024");
    assertThat(fault.wrong()).contains("check digit");
    assertThat(fault.right()).contains("9");
  }
}
