package org.bencao.catalogue.control;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a text file with separators (RFC 4180), plain or packed with gzip. */
public final class CsvTable implements Table {

  private static final int BUFFER = 65_536;

  /** Rows without a word, one behind the other: more than any spreadsheet leaves behind. */
  private static final int MOST_BLANK = 1_100_000;

  private final RecordLimit characters;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Header header;
  private long number;

  /**
   * Opens a file.
   *
   * @param delimiter one character, or empty where the file has to tell
   */
  public static CsvTable open(Path file, Charset charset, String delimiter) {
    try {
      var text = CsvText.open(file, charset);
      try {
        return new CsvTable(text, delimiter);
      } catch (IOException | RuntimeException e) {
        text.close();
        throw e;
      }
    } catch (IOException e) {
      throw refusal(1, e);
    }
  }

  private CsvTable(Reader text, String delimiter) throws IOException {
    characters = new RecordLimit(text);
    var buffered = new BufferedReader(characters, BUFFER);
    char separator = delimiter.isEmpty() ? CsvDelimiter.of(buffered) : delimiter.charAt(0);
    // an empty line is a row that a person counts
    var format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    parser = format.parse(buffered);
    records = parser.iterator();
    header = header();
  }

  @Override
  public List<String> columns() {
    return header.columns();
  }

  @Override
  public Optional<TableRow> next() {
    return nextFilled().map(this::row);
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Header header() {
    var cells = nextFilled();
    if (cells.isPresent() && declaresSeparator(cells.get())) {
      cells = nextFilled();
    }
    return Header.of(Math.max(number, 1), cells.orElse(List.of()));
  }

  private static boolean declaresSeparator(List<String> cells) {
    var first = cells.get(0);
    return cells.size() <= 2
        && (first.equalsIgnoreCase("sep=") || CsvDelimiter.isDeclaration(first));
  }

  private TableRow row(List<String> cells) {
    var row = header.row(number, cells);
    if (cells.size() <= header.width()) {
      return row;
    }
    // more cells than columns: a text with the separator in it has moved what follows
    var surplus = CellText.stripped(String.join(" ", cells.subList(header.width(), cells.size())));
    return surplus.isEmpty() ? row : row.withSurplus(surplus);
  }

  private Optional<List<String>> nextFilled() {
    var cells = nextRecord();
    for (int blank = 1; cells.isPresent() && Header.isBlank(cells.get()); blank++) {
      if (blank > MOST_BLANK) {
        throw new UnreadableTable(
            number, "endless-blanks", Map.of("most", String.valueOf(MOST_BLANK)));
      }
      cells = nextRecord();
    }
    return cells;
  }

  private Optional<List<String>> nextRecord() {
    characters.restart();
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      number++;
      return Optional.of(records.next().toList());
    } catch (UncheckedIOException e) {
      throw refusal(number + 1, e.getCause());
    }
  }

  /** What is wrong with the file is a refusal; a disk that fails is not the file's fault. */
  private static RuntimeException refusal(long row, IOException cause) {
    if (cause instanceof CharacterCodingException) {
      return new UnreadableTable(row, "wrong-charset", Map.of(), cause);
    }
    if (cause instanceof RecordLimit.TooLong) {
      return new UnreadableTable(row, "endless-row", Map.of(), cause);
    }
    if (cause instanceof CSVException) {
      return new UnreadableTable(row, "broken-row", Map.of(), cause);
    }
    if (cause instanceof ZipException || cause instanceof EOFException) {
      return new UnreadableTable(row, "broken-archive", Map.of(), cause);
    }
    return new UncheckedIOException(cause);
  }
}
