package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;

/** Cells of an exported table as a spreadsheet takes them. */
final class Sheets {

  private Sheets() {}

  /** Cells that a spreadsheet would compute. */
  static List<String> computed(Answer answer) {
    return answer.header("Content-Type").orElse("").startsWith("text/csv")
        ? cells(answer.text()).stream().filter(Sheets::isFormula).toList()
        : formulas(answer.bytes());
  }

  private static boolean isFormula(String cell) {
    return cell.matches("(?s)[=+\\-@\t\r\n\u0000].*") && !cell.matches("-[0-9]+([.,][0-9]+)?");
  }

  /** RFC 4180. */
  static List<String> cells(String csv) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int at = csv.startsWith("\uFEFF") ? 1 : 0; at < csv.length(); at++) {
      char here = csv.charAt(at);
      boolean doubled = quoted && here == '"' && csv.startsWith("\"\"", at);
      if (doubled) {
        cell.append('"');
        at++;
      } else if (here == '"') {
        quoted = !quoted;
      } else if (!quoted && (here == ',' || here == '\n')) {
        cells.add(cell.toString().replaceFirst("\r$", ""));
        cell.setLength(0);
      } else {
        cell.append(here);
      }
    }
    return cells;
  }

  /** A workbook has formulas where its sheets say so; texts in it are texts. */
  private static List<String> formulas(byte[] workbook) {
    var found = new ArrayList<String>();
    try {
      var file = Files.createTempFile("sheet", ".xlsx");
      Files.write(file, workbook);
      try (var zip = new ZipFile(file.toFile())) {
        for (var part : Collections.list(zip.entries())) {
          var xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
          if (xml.matches("(?s).*<(f|oleObject|externalReference|hyperlink|ddeLink)[ >].*")) {
            found.add(part.getName());
          }
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
