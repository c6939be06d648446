package org.bencao.ordering.control;

import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Sha256;

/** What a pasted block or an uploaded file turned out to be. */
public sealed interface LinesRead {

  /** Order lines in their order; none when there was no row. */
  record Lines(List<PastedLine> lines) implements LinesRead {

    public Lines {
      lines = List.copyOf(lines);
    }

    /**
     * SHA-256 of what the lines order: the same again has the same, wherever its rows stand and
     * whether it was pasted or uploaded.
     */
    public byte[] contentHash() {
      return Sha256.of(
          lines.stream().map(PastedLine::content).collect(Collectors.joining("\u001E")));
    }
  }

  /** More lines than are read at once. */
  record TooMany(int most) implements LinesRead {}

  /** A file that holds no rows for us. */
  record Unreadable(Fault fault) implements LinesRead {}

  /** What is wrong with a file. */
  enum Fault {
    /** Neither a workbook nor text in UTF-8, UTF-16 or GB18030. */
    NOT_TEXT,
    /** A workbook of before 2007, or one locked by a password. */
    OLD_WORKBOOK,
    BROKEN_WORKBOOK,
    /** A workbook that unpacks to more than any order list needs. */
    TOO_LARGE
  }
}
