package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.bencao.testing.Bombs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that unpack to more than a server has, or name what is not theirs, through its pages. */
@Tag("attacks")
@ExtendWith(Siege.Shared.class)
class HostileUploadIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What a file may unpack to in memory, and the server's own work beside it. */
  private static final long EXTRA = 96L << 20;

  /** Where the entry of an archive would be, if its name were taken for a path. */
  private static final Path SLIPPED =
      Path.of(System.getProperty("bencao.target")).resolve("slip.xml");

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Siege siege;

  HostileUploadIT(Siege siege) {
    this.siege = siege;
  }

  @Test
  @DisplayName("a price list that is a bomb is refused; nobody is called, nothing is read")
  void priceLists() {
    var softly = new SoftAssertions();
    var desk = siege.portal().program("KH", "supplier-desk");
    var layout = Layouts.offers(desk);
    var bombs = workbooks();
    bombs.put("entries.xlsx", Bombs.withEntries(parts("", ""), 1_000_000));
    bombs.put("blanks.csv.gz", gzip(700));
    bombs.forEach(
        (name, bytes) -> {
          long extra =
              siege
                  .heap()
                  .above(
                      () -> {
                        var session = siege.portal().session("sun.hao@kanghe.example");
                        session.upload("/catalogue/upload", Map.of("layout", layout), name, bytes);
                        Until.holds(name + " is refused", PATIENCE, () -> failed(desk, name));
                      });

          System.out.printf("%s, %d KB: %d KB of heap%n", name, bytes.length >> 10, extra >> 10);
          softly.assertThat(extra).as(name).isLessThan(EXTRA);
        });
    nothingHappened();
    softly.assertAll();
  }

  @Test
  @DisplayName(
      "order lines in a file that is a bomb are refused; nobody is called, nothing is read")
  void orderLines() {
    var softly = new SoftAssertions();
    var buyer = siege.portal().program("QN", "buyer");
    var drafts = "/ordering/drafts?site=" + new Shelf(buyer).site();
    var draft = buyer.post(drafts, "{\"name\":\"bombs\"}").json().path("id").asText();
    var session = siege.portal().session("lin.wei@qingnang.example");
    workbooks()
        .forEach(
            (name, bytes) -> {
              var page = new Answer[1];
              long extra =
                  siege
                      .heap()
                      .above(
                          () -> {
                            session.upload(
                                "/ordering/upload-act",
                                Map.of("draft", draft, "act", "file"),
                                name,
                                bytes);
                            page[0] = session.get("/ordering/upload?draft=" + draft);
                          });

              softly.assertThat(page[0].status()).as(name).isEqualTo(200);
              softly
                  .assertThat(page[0].text())
                  .as(name)
                  .doesNotContain("root:x", "secret", "lollol");
              softly.assertThat(extra).as(name).isLessThan(EXTRA);
            });
    nothingHappened();
    softly.assertAll();
  }

  @Test
  @DisplayName("pages, scripts and drawings are no photographs, whatever they are called")
  void photos() {
    var softly = new SoftAssertions();
    var life = siege.life();
    var order = life.place("Songlan", Shelf.line("100201", 40));
    var delivery = life.arrived(order.path("number").asText(), 1);
    life.book(delivery, 1, "QUARANTINED", 1, ",\"kind\":\"OTHER\",\"note\":\"torn\"");
    life.close(delivery);
    var claim =
        Until.found(
            "the claim",
            PATIENCE,
            () ->
                Answer.all(
                        life.receiver()
                            .get("/receiving/discrepancies")
                            .json()
                            .path("discrepancies"))
                    .filter(one -> one.path("orderNumber").equals(order.path("number")))
                    .map(one -> one.path("id").asText())
                    .findFirst());
    for (var content :
        new String[] {
          "<html><script>injected(1)</script></html>",
          "<svg xmlns='http://www.w3.org/2000/svg' onload='injected(2)'/>",
          "GIF89a<script>injected(3)</script>",
          "%PDF-1.7 injected",
          "PK\u0003\u0004injected",
          "#!/bin/sh\ntouch " + Injections.TOUCHED,
          "MZ\u0090injected"
        }) {
      for (var name : new String[] {"box.png", "box.jpg", "..%2f..%2fbox.png", "box.png.jsp"}) {
        var path = "/receiving/discrepancies/" + claim + "/photos?fileName=" + name;
        var headers =
            Map.of(
                "Content-Type",
                "image/png",
                "Idempotency-Key",
                java.util.UUID.randomUUID().toString());
        var answer = life.receiver().send("POST", path, headers, content);

        softly.assertThat(answer.status()).as(name + " " + content).isBetween(400, 499);
      }
    }
    softly.assertAll();
  }

  private void nothingHappened() {
    assertThat(siege.trap().knocks()).isZero();
    assertThat(SLIPPED).doesNotExist();
  }

  private Map<String, byte[]> workbooks() {
    var all = new LinkedHashMap<String, byte[]>();
    Bombs.declarations(siege.trap().port(), "file:///etc/passwd")
        .forEach(
            (name, declaration) -> {
              all.put(name + " in a sheet.xlsx", Bombs.withEntries(parts("", declaration), 0));
              all.put(name + " in the book.xlsx", Bombs.withEntries(parts(declaration, ""), 0));
            });
    all.put("blanks.xlsx", Bombs.withBlanks(parts("", ""), "xl/drawings/drawing1.xml", 640));
    var slip = parts("", "");
    slip.put(Bombs.climbingTo(SLIPPED), "<slipped/>");
    slip.remove("xl/workbook.xml");
    all.put("slip.xlsx", Bombs.withEntries(slip, 0));
    all.put("parts.xlsx", Bombs.withEntries(parts("", ""), 50_000));
    return all;
  }

  private static Map<String, String> parts(String book, String sheet) {
    var parts = new LinkedHashMap<String, String>();
    var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        ("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/>"
                + "</Types>")
            .formatted(types, types));
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    parts.put(
        "xl/workbook.xml",
        book
            + ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>"
                    + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .formatted(MAIN, OFFICE, book.isEmpty() ? "a" : "&bomb;"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        sheet
            + ("<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                    + "%s</t></is></c></row></sheetData></worksheet>")
                .formatted(MAIN, sheet.isEmpty() ? "item" : "&bomb;"));
    return parts;
  }

  private static String relation(String type, String target) {
    return "<Relationships><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(OFFICE, type, target);
  }

  private static byte[] gzip(int megabytes) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      var block = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
      for (int at = 0; at < megabytes; at++) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean failed(Rest desk, String name) {
    return Answer.all(desk.get("/catalogue/imports").json().path("imports"))
        .filter(one -> one.path("fileName").asText().equals(name))
        .anyMatch(one -> one.path("state").asText().equals("FAILED"));
  }
}
