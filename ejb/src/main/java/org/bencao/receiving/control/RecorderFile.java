package org.bencao.receiving.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.bencao.compliance.boundary.TemperatureFacts.Reading;
import org.bencao.compliance.boundary.TemperatureFacts.Recording;

/**
 * Reads what a temperature recorder wrote: a table with a moment and a temperature in each row. Its
 * columns are found by their headings; a moment without a zone is one of the site. A day that could
 * be read in two ways, such as 03/04/2026, is not guessed at.
 */
public final class RecorderFile {

  private static final int MOST_READINGS = 100_000;
  private static final int LOOKED_AT = 60;
  private static final Pattern TIME = Pattern.compile("time|date|时间|日期|zeit|datum|heure|ora|data");
  private static final Pattern CLOCK = Pattern.compile("^(time|时间|uhrzeit|heure|ora)$");
  private static final Pattern WARMTH = Pattern.compile("temp|°c|℃|°f|℉|温度|celsius|fahrenheit");
  private static final Pattern UNIT = Pattern.compile("\\s*(°\\s*[CF]|℃|℉|[CF])$");
  private static final Pattern AMERICAN = Pattern.compile("°\\s*f|℉|fahr|\\bf\\b");
  private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9]{1,3}([.,][0-9]{1,4})?");
  private static final BigDecimal FREEZING = new BigDecimal("32");
  private static final List<DateTimeFormatter> MOMENTS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]"),
          DateTimeFormatter.ofPattern("yyyy/M/d H:mm[:ss]"),
          DateTimeFormatter.ofPattern("d.M.yyyy H:mm[:ss]"),
          DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm[:ss]"));

  private final ZoneId zone;

  private RecorderFile(ZoneId zone) {
    this.zone = zone;
  }

  /** What came of reading a file. */
  public sealed interface Result {

    /** Two or more readings in the order of time. */
    record Read(Recording recording) implements Result {}

    /**
     * It is none of a recorder, or a row cannot be read.
     *
     * @param row of the file, from 1; 0 for the file as a whole
     */
    record Unreadable(int row, String raw) implements Result {}
  }

  /** Where what stands in a row; {@code clock} where day and time have a column each. */
  private record Columns(
      int row, int moment, Optional<Integer> clock, int value, boolean american) {}

  public static Result read(String name, byte[] bytes, ZoneId zone) {
    try {
      return new RecorderFile(zone).read(name, rows(text(bytes)));
    } catch (IOException | UncheckedIOException | IllegalStateException none) {
      return new Result.Unreadable(0, name);
    }
  }

  private Result read(String name, List<CSVRecord> rows) {
    var columns = columns(rows);
    if (columns.isEmpty()) {
      return new Result.Unreadable(0, name);
    }
    var readings = new ArrayList<Reading>();
    for (var row : rows.subList(columns.get().row(), rows.size())) {
      if (!isBlank(row)) {
        var reading = reading(row, columns.get());
        if (reading.isEmpty()) {
          return new Result.Unreadable((int) row.getRecordNumber(), String.join(" ", row.toList()));
        }
        readings.add(reading.get());
      }
    }
    readings.sort(Comparator.comparing(Reading::at));
    return readings.size() < 2 || readings.size() > MOST_READINGS
        ? new Result.Unreadable(0, name)
        : new Result.Read(new Recording(name, readings));
  }

  /** Under headings, or the first two of a table that has none. */
  private Optional<Columns> columns(List<CSVRecord> rows) {
    for (int at = 0; at < Math.min(rows.size(), LOOKED_AT); at++) {
      var found = headed(rows.get(at), at + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    var plain = new Columns(0, 0, Optional.empty(), 1, false);
    return rows.isEmpty() || reading(rows.get(0), plain).isEmpty()
        ? Optional.empty()
        : Optional.of(plain);
  }

  private static Optional<Columns> headed(CSVRecord row, int next) {
    Optional<Integer> moment = Optional.empty();
    Optional<Integer> clock = Optional.empty();
    Optional<Integer> value = Optional.empty();
    for (int at = 0; at < row.size(); at++) {
      var cell = row.get(at).strip().toLowerCase(Locale.ROOT);
      if (value.isEmpty() && WARMTH.matcher(cell).find()) {
        value = Optional.of(at);
      } else if (moment.isEmpty() && TIME.matcher(cell).find()) {
        moment = Optional.of(at);
      } else if (moment.isPresent() && clock.isEmpty() && CLOCK.matcher(cell).matches()) {
        clock = Optional.of(at);
      }
    }
    if (moment.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    var heading = row.get(value.get()).toLowerCase(Locale.ROOT);
    boolean american = AMERICAN.matcher(heading).find();
    return Optional.of(new Columns(next, moment.get(), clock, value.get(), american));
  }

  private Optional<Reading> reading(CSVRecord row, Columns columns) {
    if (row.size() <= Math.max(columns.moment(), columns.value())) {
      return Optional.empty();
    }
    var moment =
        columns
            .clock()
            .filter(at -> at < row.size())
            .map(at -> row.get(columns.moment()).strip() + " " + row.get(at).strip())
            .orElse(row.get(columns.moment()).strip());
    return moment(moment)
        .flatMap(at -> celsius(row.get(columns.value()), columns).map(c -> new Reading(at, c)));
  }

  private static Optional<BigDecimal> celsius(String cell, Columns columns) {
    var unit = UNIT.matcher(cell.strip());
    var text = unit.replaceFirst("");
    // what the cell says is nearer than its heading
    boolean american =
        unit.reset().find()
            ? unit.group().contains("F") || unit.group().contains("℉")
            : columns.american();
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    var value = new BigDecimal(text.replace(',', '.').replace('−', '-').replace("+", ""));
    return Optional.of(
        american
            ? value
                .subtract(FREEZING)
                .multiply(BigDecimal.valueOf(5))
                .divide(BigDecimal.valueOf(9), 2, RoundingMode.HALF_UP)
            : value);
  }

  private Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
    } catch (DateTimeParseException local) {
      return MOMENTS.stream().flatMap(form -> moment(text, form).stream()).findFirst();
    }
  }

  private Optional<Instant> moment(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDateTime.parse(text, form).atZone(zone).toInstant());
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static boolean isBlank(CSVRecord row) {
    return row.toList().stream().allMatch(String::isBlank);
  }

  private static List<CSVRecord> rows(String text) throws IOException {
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  /** What stands most often; a comma may also be the point of a number. */
  private static char delimiter(String text) {
    if (text.indexOf('\t') >= 0) {
      return '\t';
    }
    return text.indexOf(';') >= 0 ? ';' : ',';
  }

  /** UTF-8, else what is usual in China. */
  private static String text(byte[] bytes) throws IOException {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }
}
