package org.bencao.web.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.MessageBounds;

/**
 * What a reader asked the journal to be narrowed to, as the address of the page says it.
 *
 * @param day in the reader's zone
 */
public record JournalBounds(
    Optional<String> partner,
    Optional<String> type,
    Optional<Direction> way,
    Optional<LocalDate> day) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  /** What nobody could mean bounds nothing. */
  static JournalBounds of(PageParameters asked) {
    return new JournalBounds(
        asked.text("partner"),
        asked.text("type"),
        asked.text("way").flatMap(JournalBounds::direction),
        asked.text("day").flatMap(JournalBounds::date));
  }

  private static Optional<Direction> direction(String word) {
    return Stream.of(Direction.values()).filter(one -> one.name().equals(word)).findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  MessageBounds in(ZoneId zone) {
    return new MessageBounds(
        partner,
        type,
        way,
        day.map(date -> start(date, zone)),
        day.map(date -> start(date.plusDays(1), zone)));
  }

  private static Instant start(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toInstant();
  }

  boolean isNone() {
    return partner.isEmpty() && type.isEmpty() && way.isEmpty() && day.isEmpty();
  }

  /** To follow other parameters in an address; empty when nothing is bounded. */
  String kept() {
    return Stream.of(
            partner.map(code -> "partner=" + escaped(code)),
            type.map(name -> "type=" + escaped(name)),
            way.map(direction -> "way=" + direction),
            day.map(date -> "day=" + date))
        .flatMap(Optional::stream)
        .map(one -> "&" + one)
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
