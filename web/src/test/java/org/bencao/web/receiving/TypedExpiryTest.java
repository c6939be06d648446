package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An expiry as it is typed off a pack")
class TypedExpiryTest {

  @ParameterizedTest
  @CsvSource({
    "2029-04-15, 2029-04-15",
    "2029-04, 2029-04-30",
    "04/2029, 2029-04-30",
    " ０２/２０２８ , 2028-02-29"
  })
  void isItsDayOrTheLastOfItsMonth(String typed, LocalDate day) {
    assertThat(TypedExpiry.read(typed, Optional.empty())).contains(day);
    assertThat(typed).matches(Pattern.compile(TypedExpiry.FORM));
  }

  @Test
  void isTheAdvisedDayWhereThatLiesInTheMonth() {
    var advised = Optional.of(LocalDate.parse("2029-04-15"));

    assertThat(TypedExpiry.read("04/2029", advised)).isEqualTo(advised);
    assertThat(TypedExpiry.read("05/2029", advised)).contains(LocalDate.parse("2029-05-31"));
    assertThat(TypedExpiry.read("2029-04-30", advised)).contains(LocalDate.parse("2029-04-30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2029-13", "13/2029", "2029-02-30", "290430"})
  void isNothingWhereItIsNoDate(String typed) {
    assertThat(TypedExpiry.read(typed, Optional.empty())).isEmpty();
  }
}
