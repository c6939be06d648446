package org.bencao.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("J5, P7: documents are checked before they are sent, without the portal")
class CheckDocumentsTest {

  private static final List<String> TYPES =
      List.of("810", "850", "855", "856", "865", "997", "997");

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private CheckDocuments check;

  @BeforeEach
  void anew() {
    check =
        new CheckDocuments(
            new PrintStream(said, true, StandardCharsets.UTF_8),
            new PrintStream(complained, true, StandardCharsets.UTF_8));
  }

  private static String sample(String name) {
    try (var stream = CheckDocumentsTest.class.getResourceAsStream("/samples/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path put(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String[]> lines() {
    return said.toString(StandardCharsets.UTF_8).lines().map(line -> line.split("\t", -1)).toList();
  }

  @Test
  @DisplayName("each of our samples that the portal takes is taken, with a word that it is a test")
  void takesTheSamples() throws IOException {
    for (var name :
        List.of(
            "x12-810-004010-invoice.edi",
            "x12-850-004010-order.edi",
            "x12-855-004010-response.edi",
            "x12-856-004010-despatch.edi",
            "x12-865-004010-change-response.edi",
            "x12-997-004010-accepted.edi",
            "x12-997-004010-rejected.edi")) {
      put(name, sample(name));
    }

    assertThat(check.run(folder.toString())).isEqualTo(CheckDocuments.ALL_TAKEN);

    assertThat(lines()).extracting(line -> line[2]).containsExactlyElementsOf(TYPES);
    assertThat(lines())
        .allSatisfy(
            line -> {
              assertThat(line).hasSize(6);
              assertThat(line[1]).isEqualTo("X12 004010");
              assertThat(line[3]).isEqualTo("warned");
              assertThat(line[4]).isEqualTo("TEST_INDICATOR");
            });
  }

  @Test
  @DisplayName("with a profile that agrees on tests the same is accepted, and production is not")
  void knowsTheProfile() {
    var order = put("order.edi", sample("x12-850-004010-order.edi"));
    var tests = put("tests.properties", "test=true\nside=buyer\nzone=America/New_York\n");
    var production = put("production.properties", "\u00ef\u00bb\u00bftest=false\n");
    var seller = put("seller.properties", "side=seller\nbp=SHIPPED\n");

    assertThat(check.run("--profile", tests.toString(), order.toString()))
        .isEqualTo(CheckDocuments.ALL_TAKEN);
    assertThat(check.run("--profile", production.toString(), order.toString()))
        .isEqualTo(CheckDocuments.SOME_REJECTED);
    assertThat(check.run("--profile", seller.toString(), order.toString()))
        .isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines())
        .extracting(line -> line[3] + " " + line[4])
        .containsExactly("accepted ", "rejected TEST_INDICATOR", "rejected NOT_AGREED");
  }

  @Test
  @DisplayName("what the portal sends and never takes is not agreed")
  void takesNoneOfThePortalsOwn() {
    put("receipt.edi", sample("x12-861-004010-receipt.edi"));

    assertThat(check.run(folder.toString())).isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines())
        .extracting(line -> line[2] + " " + line[4])
        .containsExactly("861 NOT_AGREED");
  }

  @Test
  @DisplayName("each file below a folder has a verdict, whatever leads to it")
  void followsLinks() throws IOException {
    var inside = Files.createDirectory(folder.resolve("inside"));
    put("inside/order.edi", sample("x12-850-004010-order.edi"));
    Files.createSymbolicLink(inside.resolve("back"), inside);
    Files.createSymbolicLink(inside.resolve("gone"), folder.resolve("nowhere"));
    var link = Files.createSymbolicLink(folder.resolve("link"), inside);

    assertThat(check.run(link.toString())).isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines())
        .extracting(line -> Path.of(line[0]).getFileName() + " " + line[3] + " " + line[4])
        .containsExactly("gone rejected FILE_UNREADABLE", "order.edi warned TEST_INDICATOR");
  }

  @Test
  @DisplayName("a fault names reason, segment and element, and what was wanted")
  void namesThePlace() {
    var order = sample("x12-850-004010-order.edi");
    put("a-syntax.edi", order.replaceFirst("PO1\\*([^*]*)\\*", "PO1*$1*many"));
    put("b-envelope.edi", order.replaceFirst("IEA\\*1", "IEA*7"));
    put("c-version.edi", order.replaceFirst("X\\*004010", "X*003040"));
    put("d-blanks.edi", "\r\n".repeat(70) + order);
    put("e-sender.edi", order.replaceFirst("ZZ\\*", "Z \\*"));

    assertThat(check.run(folder.toString())).isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines())
        .extracting(line -> line[4])
        .containsExactly("SYNTAX", "SYNTAX", "SYNTAX", "TEST_INDICATOR", "PARTY_MISMATCH");
    assertThat(lines().get(0)[5]).matches("segment [0-9]+ PO102: wanted .+, found many.*");
    assertThat(lines().get(2)[5]).contains("003040");
  }

  @Test
  @DisplayName("P7, STANDARD_RULE: UBL is judged by the rules of Peppol, then by what it means")
  void judgesUbl() {
    var order = sample("ubl-order.xml");
    put("1-good.xml", order);
    put("2-rule.xml", order.replace("DocumentCurrencyCode>EUR", "DocumentCurrencyCode>XXQ"));
    put("3-meaning.xml", order.replace("unitCode=\"EA\">12<", "unitCode=\"HUR\">12<"));
    put("4-kind.xml", sample("ubl-order-response.xml"));
    put("5-broken.xml", order.replace("</Order>", ""));

    assertThat(check.run(folder.toString())).isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines())
        .extracting(line -> line[1] + " " + line[2] + " " + line[3] + " " + line[4])
        .containsExactly(
            "UBL 2026.5 Order accepted ",
            "UBL 2026.5 Order rejected STANDARD_RULE",
            "UBL 2026.5 Order rejected UNREADABLE",
            "UBL OrderResponse rejected NOT_AGREED",
            "XML  rejected SYNTAX");
    assertThat(lines().get(1)[5]).contains("DocumentCurrencyCode", "PEPPOL-T01-B01001");
    assertThat(lines().get(2)[5]).contains("OrderLine[1]/LineItem/Quantity", "wanted unit");
  }

  @Test
  @DisplayName("P7: UBL is taken from buyers alone")
  void takesUblFromBuyers() {
    var profile = put("profile", "side=seller");
    var order = put("order.xml", sample("ubl-order.xml"));

    assertThat(check.run("--profile", profile.toString(), order.toString()))
        .isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines().get(0)[4]).isEqualTo("NOT_AGREED");
  }

  @ParameterizedTest
  @DisplayName("what is no X12 interchange is rejected as what it seems to be")
  @ValueSource(
      strings = {
        "EDIFACT|UNA:+.? 'UNB+UNOC:3'",
        "XML|<Order/>",
        "JSON|{}",
        "unknown|hello",
        "unknown|",
        "X12|ISA",
        "X12|ISA*00*"
      })
  void namesTheStandard(String row) {
    var parts = row.split("\\|", 2);
    var file = put("file", parts[1]);

    assertThat(check.run(file.toString())).isEqualTo(CheckDocuments.SOME_REJECTED);

    assertThat(lines().get(0)[1]).isEqualTo(parts[0]);
    assertThat(lines().get(0)[4]).isNotBlank();
  }

  @Test
  @DisplayName("what cannot be done is said, and ends with another number")
  void saysWhatIsWrongWithTheCall() {
    assertThat(check.run()).isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);
    assertThat(check.run(folder.resolve("nowhere").toString()))
        .isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);
    assertThat(check.run("--profile")).isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);
    var empty = folder.resolve("empty").toFile();
    assertThat(empty.mkdir()).isTrue();
    assertThat(check.run(empty.toString())).isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);
    var slip = put("slip.properties", "tset=true\n");
    assertThat(check.run("--profile", slip.toString(), folder.toString()))
        .isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);
    var wrong = put("wrong.properties", "zone=Nowhere/Else\n");
    assertThat(check.run("--profile", wrong.toString(), folder.toString()))
        .isEqualTo(CheckDocuments.NOT_ASKED_RIGHT);

    assertThat(complained.toString(StandardCharsets.UTF_8).lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).contains("found", "wanted"));
    assertThat(lines()).isEmpty();
  }

  @Test
  @DisplayName("rel:F9: of 200 mutations of each sample none throws, and each has a verdict")
  void survivesMutations() {
    var random = new Random(20_261_129);
    var usual = DocumentCheck.usual();
    try (Stream<String> names =
        Stream.of(
            "x12-810-004010-invoice.edi",
            "x12-850-004010-order.edi",
            "x12-855-004010-response.edi",
            "x12-856-004010-despatch.edi",
            "x12-865-004010-change-response.edi",
            "x12-997-004010-accepted.edi")) {
      names
          .map(name -> sample(name).getBytes(StandardCharsets.US_ASCII))
          .forEach(
              bytes -> {
                for (int turn = 0; turn < 200; turn++) {
                  var verdicts = usual.of(mutated(bytes, random));
                  assertThat(verdicts)
                      .isNotEmpty()
                      .noneMatch(one -> one.reason().equals("PROCESSING_FAILED"));
                }
              });
    }
  }

  /** One to four bytes are other, gone or twice there. */
  private static byte[] mutated(byte[] bytes, Random random) {
    var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(at, text.charAt(at));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
