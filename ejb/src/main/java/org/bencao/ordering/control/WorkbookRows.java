package org.bencao.ordering.control;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** The rows of the first sheet of an XLSX workbook that is not hidden (ECMA-376 part 1, 18). */
final class WorkbookRows {

  private WorkbookRows() {}

  static List<TableRow> read(byte[] file) throws IOException {
    try {
      var parts = new WorkbookParts(file);
      var workbook = parts.target("", "officeDocument");
      var sheet = parts.target(workbook, firstSheet(parts, workbook));
      return new SheetRows(sharedTexts(parts, workbook)).read(parts.xml(sheet));
    } catch (XMLStreamException e) {
      throw new IOException("workbook: found XML that cannot be read", e);
    }
  }

  /** The id of the relation that leads there. */
  private static String firstSheet(WorkbookParts parts, String workbook)
      throws IOException, XMLStreamException {
    var xml = parts.xml(workbook);
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement()
          && xml.getLocalName().equals("sheet")
          && !WorkbookParts.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
        return WorkbookParts.attribute(xml, "id");
      }
    }
    throw new IOException("workbook: found no sheet that is shown");
  }

  private static List<String> sharedTexts(WorkbookParts parts, String workbook)
      throws IOException, XMLStreamException {
    var shared = parts.find(workbook, "sharedStrings");
    return shared.isPresent() ? SheetText.all(parts.xml(shared.get())) : List.of();
  }
}
