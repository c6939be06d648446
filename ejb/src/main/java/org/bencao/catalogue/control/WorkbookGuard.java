package org.bencao.catalogue.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bencao.common.ArchiveEntries;
import org.bencao.common.HardenedXmlFactory;

/**
 * Looks a workbook through before it is read.
 *
 * <p>The reader makes its lists as long as the numbers that it finds in the file: a cell in column
 * ZZZZZZ or the string number two thousand million fill the memory of the server out of some
 * hundred bytes. The same archive and XML code as the reader's is used here, so that both see the
 * same file.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 2_000;

  private final UnpackBudget budget = new UnpackBudget();
  private final WorkbookTally tally = new WorkbookTally();
  private final XMLInputFactory xml = HardenedXmlFactory.create();

  private WorkbookGuard() {}

  static WorkbookTally inspect(Path file) {
    requireFewParts(file);
    try (var zip = ZipFile.builder().setPath(file).get()) {
      var guard = new WorkbookGuard();
      guard.inspect(zip);
      guard.tally.check();
      return guard.tally;
    } catch (UnreadableTable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(0, "not-xlsx", Map.of(), e);
    }
  }

  private static void requireFewParts(Path file) {
    try (var in = Files.newInputStream(file)) {
      if (ArchiveEntries.exceed(MOST_PARTS, in)) {
        throw unsafe("too-many-parts");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void limit(long found, long most, String what) {
    if (found > most) {
      throw unsafe(what);
    }
  }

  static UnreadableTable unsafe(String what) {
    return new UnreadableTable(0, "unsafe-xlsx", Map.of("what", what));
  }

  private void inspect(ZipFile zip) throws IOException {
    for (var all = zip.getEntries(); all.hasMoreElements(); ) {
      inspect(zip, all.nextElement());
    }
  }

  private void inspect(ZipFile zip, ZipArchiveEntry part) throws IOException {
    try (var in = new BufferedInputStream(budget.limit(zip.getInputStream(part)))) {
      if (MarkupStart.isAt(in)) {
        new PartScan(tally, new PartBytes(in), xml).run();
      }
    } catch (XMLStreamException e) {
      // old drawings are no XML, and who reads them comes to the same end after the same checks
      if (!part.getName().toLowerCase(Locale.ROOT).endsWith(".vml")) {
        throw new UnreadableTable(0, "not-xlsx", Map.of(), e);
      }
    }
  }
}
