package org.bencao.ordering.control;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** The rows of the first sheet of an XLSX workbook that is not hidden (ECMA-376 part 1, 18). */
final class WorkbookRows {

  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

  private WorkbookRows() {}

  static List<TableRow> read(WorkbookParts parts) throws IOException {
    try {
      var workbook = parts.target("", "officeDocument");
      var sheet = parts.target(workbook, firstSheet(parts, workbook));
      return new SheetRows(sharedTexts(parts, workbook)).read(parts.xml(sheet));
    } catch (XMLStreamException e) {
      throw new IOException("workbook: found XML that cannot be read", e);
    }
  }

  /** From which day it counts days (18.17.4): 1900 has a 29 February in it that never was. */
  static LocalDate firstDay(WorkbookParts parts) throws IOException {
    try {
      var xml = parts.xml(parts.target("", "officeDocument"));
      while (xml.hasNext()) {
        xml.next();
        if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
          var since1904 = WorkbookParts.attribute(xml, "date1904");
          return since1904.equals("1") || since1904.equals("true") ? FIRST_OF_1904 : BEFORE_1900;
        }
      }
      return BEFORE_1900;
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
