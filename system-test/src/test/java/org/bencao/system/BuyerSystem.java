package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What a buyer of the demo orders with: X12 out, X12 back, over its own pair of queues. */
final class BuyerSystem {

  private final X12Station station;

  private BuyerSystem(X12Station station) {
    this.station = station;
  }

  /** Of the person of that name. */
  static BuyerSystem of(Mailbox mailbox, String login) {
    var name =
        rows("users").stream()
            .filter(row -> row.get("login").equals(login))
            .map(row -> row.get("name"))
            .findFirst()
            .orElseThrow();
    var system =
        rows("buyer-systems").stream()
            .filter(row -> row.get("name").equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no system of " + login));
    return of(mailbox, system);
  }

  /** Of that partner row. */
  static BuyerSystem coded(Mailbox mailbox, String code) {
    return rows("buyer-systems").stream()
        .filter(row -> row.get("code").equals(code))
        .map(row -> of(mailbox, row))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no system " + code));
  }

  private static BuyerSystem of(Mailbox mailbox, CSVRecord system) {
    return agreed(mailbox, system.get("code"), system.get("company_code"));
  }

  /** One that was agreed on while the portal ran. */
  static BuyerSystem agreed(Mailbox mailbox, String code, String company) {
    return new BuyerSystem(
        new X12Station(
            mailbox,
            code,
            company("code", company).get("gln"),
            company("kind", "PLATFORM").get("gln")));
  }

  /** Of its partner row. */
  String code() {
    return station.code();
  }

  /** The GLN of the company whose English name begins so. */
  static String seller(String name) {
    return rows("companies").stream()
        .filter(row -> row.get("name_en").startsWith(name))
        .map(row -> row.get("gln"))
        .findFirst()
        .orElseThrow();
  }

  static CSVRecord company(String column, String value) {
    return rows("companies").stream()
        .filter(row -> row.get(column).equals(value))
        .findFirst()
        .orElseThrow();
  }

  static List<CSVRecord> rows(String table) {
    var file = Path.of(System.getProperty("bencao.demo"), table + ".csv");
    try (var reader = Files.newBufferedReader(file)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is ordered, whatever the standard; parties by their GLN. */
  record Wanted(String number, String seller, String site, String currency, List<Line> lines) {

    Wanted {
      lines = List.copyOf(lines);
    }

    /** One item. */
    Wanted(
        String number,
        String seller,
        String site,
        String currency,
        String gtin,
        String packs,
        String unit) {
      this(number, seller, site, currency, List.of(new Line(gtin, packs, unit)));
    }

    /** Twenty packs of what a seller has, to the site of a shelf. */
    static Wanted ofShelf(Rest buyer, String number, String seller, String item) {
      var shelf = new Shelf(buyer);
      var site =
          Answer.all(buyer.get("/organisation/me").json().path("sites"))
              .filter(one -> one.path("id").asText().equals(shelf.site()))
              .findFirst()
              .orElseThrow();
      return new Wanted(
          number,
          BuyerSystem.seller(seller),
          site.path("gln").asText(),
          "CNY",
          shelf.offer(item, seller).at("/item/gtin").asText(),
          "20",
          "BX");
    }

    /** So many packs of each instead. */
    Wanted of(String packs) {
      return new Wanted(
          number,
          seller,
          site,
          currency,
          lines.stream().map(line -> new Line(line.gtin(), packs, line.unit())).toList());
    }

    /** In that unit of X12 (DE 355) instead. */
    Wanted in(String unit) {
      return new Wanted(
          number,
          seller,
          site,
          currency,
          lines.stream().map(line -> new Line(line.gtin(), line.packs(), unit)).toList());
    }

    /** The same under another number. */
    Wanted as(String other) {
      return new Wanted(other, seller, site, currency, lines);
    }
  }

  /**
   * An item by its GTIN.
   *
   * @param unit of X12 (DE 355)
   */
  record Line(String gtin, String packs, String unit) {}

  /** Leaves an 850; returns its acknowledgement and its answer, by type, in segments. */
  Map<String, List<List<String>>> order(Wanted wanted) {
    return send("PO", "850", body(wanted));
  }

  /** Leaves an 850 of which nobody knows whether it can be read. */
  byte[] leaves(Wanted wanted) {
    var bytes = document(wanted);
    station.mailbox().leave(station.code(), bytes);
    return bytes;
  }

  /** The next answer to an order of that number, in segments. */
  List<List<String>> toldOfOrder(String number) {
    return next(one -> X12Station.says(one, "BAK", number));
  }

  /** An 850, which nobody has left yet. */
  byte[] document(Wanted wanted) {
    return station.document("PO", "850", body(wanted));
  }

  private List<String> body(Wanted wanted) {
    var body =
        new ArrayList<>(
            List.of(
                "BEG*00*SA*" + wanted.number() + "**" + X12Station.today(),
                "CUR*BY*" + wanted.currency(),
                "N1*BY*BUYER*UL*" + station.gln(),
                "N1*SE*SELLER*UL*" + wanted.seller(),
                "N1*ST*SITE*UL*" + wanted.site()));
    for (int at = 0; at < wanted.lines().size(); at++) {
      var line = wanted.lines().get(at);
      body.add("PO1*%d*%s*%s***UK*%s".formatted(at + 1, line.packs(), line.unit(), line.gtin()));
    }
    body.add("CTT*" + wanted.lines().size());
    return body;
  }

  /** Leaves an 860, by which so much of its first line is wanted from now on. */
  void wants(Wanted wanted, String number, String packs) {
    var line = wanted.lines().get(0);
    station.leave(
        "PC",
        "860",
        List.of(
            "BCH*04*SA*" + wanted.number() + "**" + number + "*" + X12Station.today(),
            "N1*BY*BUYER*UL*" + station.gln(),
            "POC*1*CA*%s*%s*%s***UK*%s".formatted(packs, packs, line.unit(), line.gtin()),
            "CTT*1"));
  }

  /** The next answer to a change of that number, in segments. */
  List<List<String>> toldOfChange(String number) {
    return next(one -> X12Station.says(one, "BCA", number));
  }

  /** Packs that are to go back: of one lot of a delivery, because they are not needed. */
  record Unwanted(
      String number, String despatch, String gtin, String packs, String unit, String lot) {}

  /** Leaves a 180; returns its acknowledgement and its answer, by type, in segments. */
  Map<String, List<List<String>>> giveBack(Unwanted unwanted) {
    return send(
        "AN",
        "180",
        List.of(
            "BGN*00*" + unwanted.number() + "*" + X12Station.today(),
            "RDR**EI",
            "N9*SI*" + unwanted.despatch(),
            "N1*BY*BUYER*UL*" + station.gln(),
            "BLI*UK*" + unwanted.gtin() + "*" + unwanted.packs() + "*" + unwanted.unit(),
            "N9*LT*" + unwanted.lot()));
  }

  private Map<String, List<List<String>>> send(String group, String type, List<String> body) {
    int control = station.leave(group, type, body);
    var about = List.of(body.get(0).split("\\*", -1)).stream().filter(one -> one.contains("-"));
    var number = about.findFirst().orElseThrow();
    return both(
        one ->
            X12Station.type(one).equals("997")
                && X12Station.says(one, "AK1", String.valueOf(control)),
        type.equals("850") ? "855" : "824",
        one -> X12Station.says(one, "BAK", number) || X12Station.says(one, "OTI", number));
  }

  /** Whichever comes first: they are two documents, which nobody keeps in an order. */
  Map<String, List<List<String>>> both(
      Predicate<List<List<String>>> acknowledges,
      String type,
      Predicate<List<List<String>>> answers) {
    var first = next(acknowledges.or(answers));
    return acknowledges.test(first)
        ? Map.of("997", first, type, next(answers))
        : Map.of(type, first, "997", next(acknowledges));
  }

  /** What waits for it next that is so; what was sent again meanwhile is passed over. */
  List<List<String>> next(Predicate<List<List<String>>> wanted) {
    return station.next(wanted);
  }
}
