package org.bencao.catalogue.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one file of the base, cut at their tabs. */
final class BdpmLines implements AutoCloseable {

  private final String name;
  private final int columns;
  private final RecordLimit characters;
  private final BufferedReader lines;
  private long number;

  /**
   * @param columns how many a line has at least
   */
  BdpmLines(String name, Path file, Charset charset, int columns) {
    this.name = name;
    this.columns = columns;
    try {
      characters = new RecordLimit(new StrictReader(Files.newInputStream(file), charset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines = new BufferedReader(characters);
  }

  /** The line that was read last, counted from 1. */
  long number() {
    return number;
  }

  /** The cells of the next line that is not blank. */
  Optional<List<String>> next() {
    var line = nextLine();
    while (line != null && CellText.isBlank(line)) {
      line = nextLine();
    }
    return Optional.ofNullable(line).map(this::cells);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String nextLine() {
    characters.restart();
    try {
      var line = lines.readLine();
      number++;
      return line;
    } catch (CharacterCodingException e) {
      throw new UnreadableTable(number + 1, "wrong-charset", Map.of("file", name), e);
    } catch (RecordLimit.TooLong e) {
      throw new UnreadableTable(number + 1, "endless-row", Map.of("file", name), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> cells(String line) {
    var cells = Arrays.stream(line.split("\t", -1)).map(CellText::stripped).toList();
    if (cells.size() < columns) {
      throw new UnreadableTable(
          number,
          "broken-row",
          Map.of(
              "file",
              name,
              "cells",
              String.valueOf(cells.size()),
              "wanted",
              String.valueOf(columns)));
    }
    return cells;
  }
}
