package org.bencao.ordering.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.bencao.common.ArchiveEntries;
import org.bencao.common.HardenedXmlFactory;

/**
 * The parts of an XLSX file and where they point (ECMA-376 part 2). A stranger sends it: what it
 * unpacks to is limited, and its XML may declare nothing.
 */
final class WorkbookParts {

  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_PARTS = 2_000;

  private final Map<String, byte[]> parts = new HashMap<>();

  WorkbookParts(byte[] file) throws IOException {
    if (ArchiveEntries.exceed(MOST_PARTS, new ByteArrayInputStream(file))) {
      throw new TooLarge();
    }
    // by the archive's own index: what stands before a part need not know how long it is
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      unpack(zip);
    } catch (RuntimeException e) {
      throw new IOException("workbook: found an archive that cannot be read", e);
    }
  }

  private void unpack(ZipFile zip) throws IOException {
    int left = MOST_BYTES;
    for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      try (var in = zip.getInputStream(entry)) {
        var bytes = in.readNBytes(left + 1);
        if (bytes.length > left) {
          throw new TooLarge();
        }
        left -= bytes.length;
        parts.put(entry.getName(), bytes);
      }
    }
  }

  /** More was packed into the file than is taken out. */
  static final class TooLarge extends IOException {

    TooLarge() {
      super("workbook: found more than %d parts or %d bytes".formatted(MOST_PARTS, MOST_BYTES));
    }
  }

  /** The part at the other end of a relation, which its id names or the end of its type. */
  String target(String part, String relation) throws IOException, XMLStreamException {
    return find(part, relation)
        .orElseThrow(() -> new IOException("workbook: found no " + relation + " of " + part));
  }

  Optional<String> find(String part, String relation) throws IOException, XMLStreamException {
    int name = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, name);
    var xml = xml(folder + "_rels/" + part.substring(name) + ".rels");
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && isNamed(xml, relation)) {
        return Optional.of(resolved(folder, attribute(xml, "Target")));
      }
    }
    return Optional.empty();
  }

  XMLStreamReader xml(String part) throws IOException, XMLStreamException {
    var bytes = parts.get(part);
    if (bytes == null) {
      throw new IOException("workbook: found no part " + part);
    }
    return HardenedXmlFactory.create().createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  /** Whatever its namespace, as in r:id; empty when the element has no such attribute. */
  static String attribute(XMLStreamReader xml, String name) {
    return IntStream.range(0, xml.getAttributeCount())
        .filter(at -> xml.getAttributeLocalName(at).equals(name))
        .mapToObj(xml::getAttributeValue)
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(XMLStreamReader xml, String relation) {
    return attribute(xml, "Id").equals(relation) || attribute(xml, "Type").endsWith("/" + relation);
  }

  private static String resolved(String folder, String target) {
    var path = target.startsWith("/") ? target.substring(1) : folder + target;
    return path.replaceAll("[^/]+/\\.\\./", "");
  }
}
