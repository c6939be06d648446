package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens an upload as the table that its layout expects. */
public final class Tables {

  private Tables() {}

  public static Table open(Layout layout, Path file) {
    var table = table(layout, file);
    try {
      requireKnownColumn(layout, table.columns());
      return table;
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /** Keeps the upload in a temporary file until the table is closed. */
  public static Table open(Layout layout, InputStream upload) {
    try {
      var file = Files.createTempFile("catalogue", ".upload");
      try {
        Files.copy(upload, file, StandardCopyOption.REPLACE_EXISTING);
        return new Kept(open(layout, file), file);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table table(Layout layout, Path file) {
    return switch (layout.format()) {
      case CSV -> csv(layout, file);
      case XLSX -> XlsxTable.open(file, layout.decimal());
      case TABLE ->
          FileKind.of(file) == FileKind.ZIP
              ? XlsxTable.open(file, layout.decimal())
              : csv(layout, file);
      case BDPM -> BdpmTable.open(file, layout.charset());
    };
  }

  private static Table csv(Layout layout, Path file) {
    return CsvTable.open(file, layout.charset(), layout.delimiter());
  }

  /** A file without one of them is another file, or its cells are separated otherwise. */
  private static void requireKnownColumn(Layout layout, List<String> columns) {
    var wanted = layout.columns();
    if (!wanted.isEmpty() && columns.stream().noneMatch(wanted::contains)) {
      throw new UnreadableTable(
          1, "no-known-column", Map.of("wanted", String.join(", ", sorted(wanted))));
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private record Kept(Table table, Path file) implements Table {

    @Override
    public List<String> columns() {
      return table.columns();
    }

    @Override
    public Optional<TableRow> next() {
      return table.next();
    }

    @Override
    public void close() {
      try {
        table.close();
      } finally {
        delete();
      }
    }

    private void delete() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
