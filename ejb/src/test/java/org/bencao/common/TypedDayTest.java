package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day as it is typed")
class TypedDayTest {

  private static final LocalDate LAST_OF_APRIL = LocalDate.of(2029, 4, 30);

  @ParameterizedTest
  @ValueSource(strings = {"2029-04-30", "2029/4/30", "2029.04.30", "2029年4月30日", " ２０２９-04-30 "})
  void isReadInEachFormThatBeginsWithItsYear(String typed) {
    assertThat(TypedDay.day(typed)).contains(LAST_OF_APRIL);
    assertThat(TypedDay.expiry(typed)).contains(LAST_OF_APRIL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2029-04", "2029/4", "04/2029", "4.2029", "2029年4月"})
  void isTheLastOfAMonthWhereOnlyTheMonthIsPrinted(String typed) {
    assertThat(TypedDay.expiry(typed)).contains(LAST_OF_APRIL);
    assertThat(TypedDay.day(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "30/04/2029",
        "04/30/2029",
        "2029-02-30",
        "2029-13",
        "1999-04-30",
        "2029-04/30"
      })
  void isNothingWhereItCouldBeAnotherDay(String typed) {
    assertThat(TypedDay.expiry(typed)).isEmpty();
  }

  @Test
  void knowsLeapYears() {
    assertThat(TypedDay.expiry("2028-02")).contains(LocalDate.of(2028, 2, 29));
  }
}
