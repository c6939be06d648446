package org.bencao.catalogue.control;

import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through one part of a workbook, holding nothing of it. */
final class PartScan {

  private static final int DEEPEST = 64;
  private static final long LONGEST_ROW = 8 << 20;

  /** A part of which the reader holds more than one row at a time: strings, styles, lists. */
  private static final long LONGEST_HELD = 64 << 20;

  private static final Set<String> HELD =
      Set.of("si", "xf", "numFmt", "Relationship", "sheet", "Override");

  private final WorkbookTally tally;
  private final PartBytes bytes;
  private final XMLStreamReader xml;
  private final CellScan cells;
  private final XmlNames names = new XmlNames();
  private boolean held;
  private int depth;
  private int strings;
  private long rowFrom;

  PartScan(WorkbookTally tally, PartBytes bytes, XMLInputFactory factory)
      throws XMLStreamException {
    this.tally = tally;
    this.bytes = bytes;
    this.xml = factory.createXMLStreamReader(bytes);
    this.cells = new CellScan(tally, bytes, xml);
  }

  void run() throws XMLStreamException {
    while (xml.hasNext()) {
      event(xml.next());
    }
    tally.stringsOfPart(strings);
  }

  private void event(int event) {
    WorkbookGuard.limit(held ? bytes.count() : 0, LONGEST_HELD, "endless-part");
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> cells.text();
      case XMLStreamConstants.CDATA -> cells.section();
      // the reader would leave out in silence what an entity stands for
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw WorkbookGuard.unsafe("entities");
      default -> {
        // comments and instructions carry no data
      }
    }
  }

  private void start(String name) {
    depth++;
    WorkbookGuard.limit(depth, DEEPEST, "too-deep");
    names.take(xml);
    held |= HELD.contains(name);
    cells.start(name);
    switch (name) {
      case "row" -> rowFrom = bytes.count();
      case "si" -> strings++;
      case "Override" -> contentType();
      case "workbookPr" -> days();
      default -> {
        // nothing that the whole depends on
      }
    }
  }

  private void end(String name) {
    depth--;
    cells.end(name);
    if (name.equals("row")) {
      WorkbookGuard.limit(bytes.count() - rowFrom, LONGEST_ROW, "endless-row");
    }
  }

  private void contentType() {
    if (String.valueOf(xml.getAttributeValue(null, "ContentType"))
        .endsWith("spreadsheetml.styles+xml")) {
      tally.styles();
    }
  }

  private void days() {
    var flag = String.valueOf(xml.getAttributeValue(null, "date1904"));
    if (flag.equals("1") || flag.equals("true")) {
      tally.daysFrom1904();
    }
  }
}
