package org.bencao.ordering.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet; it stops where there are more than an order may have. */
final class SheetRows {

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,17}(?:\\.[0-9]{1,17})?(?:[eE][+-]?[0-9]{1,2})?");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,7}");

  private final List<String> sharedTexts;
  private final List<TableRow> rows = new ArrayList<>();
  private int number;

  SheetRows(List<String> sharedTexts) {
    this.sharedTexts = sharedTexts;
  }

  List<TableRow> read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && rows.size() < LineTable.TOO_MANY_ROWS) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("row")) {
        row(xml);
      }
    }
    return rows;
  }

  private void row(XMLStreamReader xml) throws XMLStreamException {
    var own = WorkbookParts.attribute(xml, "r");
    number = INDEX.matcher(own).matches() ? Integer.parseInt(own) : number + 1;
    var cells = new ArrayList<String>();
    while (!SheetText.ends(xml, xml.next(), "row")) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        cell(xml, cells);
      }
    }
    var row = new TableRow(number, String.join("\t", cells).strip(), cells, '\t');
    if (row.isFilled()) {
      rows.add(row);
    }
  }

  private void cell(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
    int column = column(WorkbookParts.attribute(xml, "r"), cells.size());
    var type = WorkbookParts.attribute(xml, "t");
    var text = "";
    while (!SheetText.ends(xml, xml.next(), "c")) {
      if (xml.isStartElement() && xml.getLocalName().equals("v")) {
        text = value(type, xml.getElementText());
      } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
        text = SheetText.until("is", xml);
      }
    }
    put(cells, column, text);
  }

  /** The sender names the column: what lies beyond the limit takes no room. */
  private static void put(List<String> cells, int column, String text) {
    if (column < TableRow.MOST_CELLS) {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }
  }

  private static int column(String reference, int next) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && column <= TableRow.MOST_CELLS && isLetter(reference, at)) {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
      at++;
    }
    return column == 0 ? next : column - 1;
  }

  private static boolean isLetter(String reference, int at) {
    return reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z';
  }

  private String value(String type, String written) {
    return switch (type) {
      case "s" -> sharedText(written);
      case "", "n" -> number(written);
      // #N/A and the like say nothing
      case "e" -> "";
      default -> written;
    };
  }

  private String sharedText(String index) {
    boolean known = INDEX.matcher(index).matches() && Integer.parseInt(index) < sharedTexts.size();
    return known ? sharedTexts.get(Integer.parseInt(index)) : "";
  }

  /** A code of many digits is written with an exponent, a count sometimes with a fraction of 0. */
  private static String number(String written) {
    if (!NUMBER.matcher(written).matches()) {
      return written;
    }
    return new BigDecimal(written).stripTrailingZeros().toPlainString();
  }
}
