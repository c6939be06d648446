package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people upload them, and what comes out of them. */
final class Uploads {

  static final Charset WESTERN = Charset.forName("windows-1252");

  private Uploads() {}

  static Path file(Path folder, byte[] content) throws IOException {
    return Files.write(Files.createTempFile(folder, "upload", ""), content);
  }

  static Path text(Path folder, Charset charset, String text) throws IOException {
    return file(folder, text.getBytes(charset));
  }

  static Path text(Path folder, String text) throws IOException {
    return text(folder, StandardCharsets.UTF_8, text);
  }

  static byte[] gzip(byte[] content) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  static Path zip(Path folder, Charset charset, Map<String, String> entries) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (var entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(charset));
        out.closeEntry();
      }
    }
    return file(folder, packed.toByteArray());
  }

  static Path tarGz(Path folder, Charset charset, Map<String, String> entries) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new TarArchiveOutputStream(packed)) {
      for (var each : entries.entrySet()) {
        var content = each.getValue().getBytes(charset);
        var entry = new TarArchiveEntry(each.getKey());
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
      }
    }
    return file(folder, gzip(packed.toByteArray()));
  }

  static Path workbook(Path folder, Consumer<Worksheet> filling) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var workbook = new Workbook(packed, "bencao", "1.0")) {
      filling.accept(workbook.newWorksheet("items"));
    }
    return file(folder, packed.toByteArray());
  }

  static List<TableRow> rows(Table table) {
    var rows = new ArrayList<TableRow>();
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
      long row, String reason, ThrowingCallable act) {
    return assertThatThrownBy(act)
        .isInstanceOf(UnreadableTable.class)
        .hasFieldOrPropertyWithValue("row", row)
        .hasFieldOrPropertyWithValue("reason", reason);
  }
}
