package org.bencao.catalogue.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.bencao.common.ArchiveEntries;

/**
 * The five files of the base, unpacked to temporary files until closed.
 *
 * <p>Nobody knows in which order an archive holds them. A name of the archive is compared with the
 * five and never becomes a path.
 */
final class BdpmFiles implements AutoCloseable {

  static final String SPECIALITIES = "CIS_bdpm.txt";
  static final String PACKS = "CIS_CIP_bdpm.txt";
  static final String COMPOSITION = "CIS_COMPO_bdpm.txt";
  static final String CONDITIONS = "CIS_CPD_bdpm.txt";
  static final String GENERICS = "CIS_GENER_bdpm.txt";

  private static final List<String> NAMES =
      List.of(SPECIALITIES, PACKS, COMPOSITION, CONDITIONS, GENERICS);
  private static final int MOST_ENTRIES = 64;

  private final Map<String, Path> files = new HashMap<>();
  private final UnpackBudget budget;
  private int entries;

  static BdpmFiles unpack(Path archive, UnpackBudget budget) {
    var files = new BdpmFiles(budget);
    try {
      files.read(archive);
      files.requireAll();
      return files;
    } catch (IOException e) {
      files.close();
      throw new UnreadableTable(0, "not-archive", Map.of(), e);
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private BdpmFiles(UnpackBudget budget) {
    this.budget = budget;
  }

  Path path(String name) {
    return files.get(name);
  }

  @Override
  public void close() {
    try {
      for (var file : files.values()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(Path archive) throws IOException {
    switch (FileKind.of(archive)) {
      case ZIP -> readZip(archive);
      case GZIP -> readTar(archive);
      default -> throw new UnreadableTable(0, "not-archive", Map.of());
    }
  }

  private void readZip(Path archive) throws IOException {
    try (var in = Files.newInputStream(archive)) {
      if (ArchiveEntries.exceed(MOST_ENTRIES, in)) {
        throw tooMany();
      }
    }
    try (var zip = new ZipFile(archive.toFile())) {
      for (var all = zip.entries(); all.hasMoreElements(); ) {
        var entry = all.nextElement();
        count();
        try (var in = budget.limit(zip.getInputStream(entry))) {
          take(entry.getName(), in);
        }
      }
    }
  }

  private void readTar(Path archive) throws IOException {
    try (var file = new BufferedInputStream(Files.newInputStream(archive));
        var bytes = new HeaderAllowance(budget.limit(new GZIPInputStream(file)));
        var tar = new TarArchiveInputStream(bytes)) {
      bytes.headerBegins();
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        bytes.contentBegins();
        count();
        takeEntry(entry, tar);
        tar.transferTo(OutputStream.nullOutputStream());
        bytes.headerBegins();
      }
    }
  }

  /** The holes of a sparse file are in no budget; links lead out of the archive. */
  private void takeEntry(TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
    if (entry.isSparse()) {
      throw new UnreadableTable(0, "not-archive", Map.of());
    }
    if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
      take(entry.getName(), tar);
    }
  }

  private void count() {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw tooMany();
    }
  }

  private static UnreadableTable tooMany() {
    return new UnreadableTable(0, "too-many-entries", Map.of("most", String.valueOf(MOST_ENTRIES)));
  }

  private void take(String entry, InputStream in) throws IOException {
    var last = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    for (var name : NAMES) {
      if (name.equalsIgnoreCase(last)) {
        spool(name, in);
      }
    }
  }

  private void spool(String name, InputStream in) throws IOException {
    if (files.containsKey(name)) {
      throw new UnreadableTable(0, "double-file", Map.of("file", name));
    }
    var file = Files.createTempFile("bdpm", ".txt");
    files.put(name, file);
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Without the conditions every narcotic would be free of prescription: all five are needed. */
  private void requireAll() throws IOException {
    for (var name : NAMES) {
      if (!files.containsKey(name) || Files.size(files.get(name)) == 0) {
        throw new UnreadableTable(0, "missing-file", Map.of("file", name));
      }
    }
  }
}
