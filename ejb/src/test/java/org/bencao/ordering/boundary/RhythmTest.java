package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bencao.ordering.boundary.Rhythm.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A11: the days of a standing order")
class RhythmTest {

  /** A Thursday. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void beginOnTheNextSuchWeekday() {
    assertThat(new Rhythm(2, Unit.WEEK, 1).firstAfter(DAY)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(new Rhythm(2, Unit.WEEK, 4).firstAfter(DAY)).isEqualTo(LocalDate.of(2026, 12, 3));
  }

  @Test
  void comeBackAfterSoManyWeeks() {
    assertThat(new Rhythm(2, Unit.WEEK, 4).next(DAY, DAY)).isEqualTo(LocalDate.of(2026, 12, 10));
  }

  @Test
  void leaveOutWhatIsOver() {
    var today = LocalDate.of(2027, 1, 7);

    assertThat(new Rhythm(2, Unit.WEEK, 4).next(DAY, today)).isEqualTo(LocalDate.of(2027, 1, 21));
  }

  @Test
  void beginInThisMonthOrTheNext() {
    assertThat(new Rhythm(1, Unit.MONTH, 30).firstAfter(DAY)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(new Rhythm(1, Unit.MONTH, 26).firstAfter(DAY)).isEqualTo(LocalDate.of(2026, 12, 26));
  }

  @Test
  void takeTheLastDayOfAShorterMonthAndFindBack() {
    var monthly = new Rhythm(1, Unit.MONTH, 31);
    var february = monthly.next(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 1, 31));

    assertThat(february).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(monthly.next(february, february)).isEqualTo(LocalDate.of(2027, 3, 31));
  }

  @Test
  void areNoDaysThatDoNotExist() {
    assertThatThrownBy(() -> new Rhythm(0, Unit.WEEK, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rhythm(1, Unit.WEEK, 8))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rhythm(1, Unit.MONTH, 32))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
