package org.bencao.ordering.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** XLSX files made part by part, so that faults can be planted. */
final class WorkbookFixture {

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  WorkbookFixture() {
    with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    with(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml")
                + relation("rId3", "sharedStrings", "sharedStrings.xml")));
    with(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets>
            <sheet name="Lists" sheetId="1" state="veryHidden" r:id="rId1"/>
            <sheet name="Order" sheetId="2" r:id="rId2"/>
          </sheets>
        </workbook>
        """);
    with("xl/worksheets/sheet1.xml", sheet("<row><c><v>999999</v></c></row>"));
    with("xl/sharedStrings.xml", "<sst/>");
  }

  /** A workbook whose shown sheet has these rows. */
  static WorkbookFixture ofRows(String rows) {
    return new WorkbookFixture().with("xl/worksheets/sheet2.xml", sheet(rows));
  }

  WorkbookFixture withTexts(String texts) {
    return with("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
  }

  WorkbookFixture with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  WorkbookFixture without(String part) {
    parts.remove(part);
    return this;
  }

  String part(String part) {
    return parts.get(part);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** A row of texts that stand in their cells. */
  static String row(String... texts) {
    var row = new StringBuilder("<row>");
    for (var text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static String sheet(String rows) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<cols><col min=\"1\"/></cols><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target);
  }

  private static String relations(String relations) {
    return "<Relationships>" + relations + "</Relationships>";
  }
}
