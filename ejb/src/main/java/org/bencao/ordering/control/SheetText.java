package org.bencao.ordering.control;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of a workbook: runs of one text put together, without the reading aid above 汉字. */
final class SheetText {

  private static final int MOST = LineTable.TOO_MANY_ROWS * TableRow.MOST_CELLS;

  private SheetText() {}

  /** The table of texts that cells name by their number. */
  static List<String> all(XMLStreamReader xml) throws XMLStreamException {
    var texts = new ArrayList<String>();
    while (xml.hasNext() && texts.size() < MOST) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("si")) {
        texts.add(until("si", xml));
      }
    }
    return texts;
  }

  /** The text up to the end of that element. */
  static String until(String element, XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    boolean aid = false;
    while (!ends(xml, xml.next(), element)) {
      if (xml.isStartElement() && xml.getLocalName().equals("t") && !aid) {
        text.append(xml.getElementText());
      } else if (xml.isStartElement() || xml.isEndElement()) {
        aid = xml.getLocalName().equals("rPh") ? xml.isStartElement() : aid;
      }
    }
    return text.toString();
  }

  static boolean ends(XMLStreamReader xml, int event, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }
}
