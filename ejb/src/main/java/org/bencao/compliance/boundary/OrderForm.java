package org.bencao.compliance.boundary;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;

/**
 * An order for controlled substances as it is signed (21 CFR 1305.21(b)): a text of UTF-8, each row
 * a field and its value. What is signed is compared with what is ordered field by field and never
 * corrected.
 */
public record OrderForm(Map<String, String> fields) {

  /** Fields of the heading that an order has to repeat, in the order of the text. */
  public static final List<String> HEADING =
      List.of(
          Field.PURCHASER,
          Field.PURCHASER_REGISTRATION,
          Field.SHIP_TO,
          Field.SHIP_TO_GLN,
          Field.SHIP_TO_ADDRESS,
          Field.SUPPLIER,
          Field.SUPPLIER_GLN,
          Field.SUPPLIER_REGISTRATION);

  /** Fields of a line, behind {@code line-1-} and so on. */
  public static final List<String> OF_LINE = List.of("item", "ndc", "pack", "packs");

  private static final String TITLE = "Order for controlled substances, Bencao 1";
  private static final int LARGEST = 100_000;

  /** How the fields of the heading are called. */
  public static final class Field {

    /** Nine characters: year, X and six that the purchaser chose. */
    public static final String TRACKING_NUMBER = "tracking-number";

    public static final String DATE = "date";
    public static final String PURCHASER = "purchaser";
    public static final String PURCHASER_REGISTRATION = "purchaser-registration";
    public static final String SHIP_TO = "ship-to";
    public static final String SHIP_TO_GLN = "ship-to-gln";
    public static final String SHIP_TO_ADDRESS = "ship-to-address";
    public static final String SUPPLIER = "supplier";
    public static final String SUPPLIER_GLN = "supplier-gln";
    public static final String SUPPLIER_REGISTRATION = "supplier-registration";
    public static final String LINES = "lines";

    private Field() {}
  }

  public OrderForm {
    fields = new LinkedHashMap<>(fields);
  }

  /** What has to be signed for these lines of an order. */
  public static OrderForm of(
      OrderFacts facts, List<LineFacts> lines, String trackingNumber, LocalDate day) {
    var fields = new LinkedHashMap<String, String>();
    fields.put(Field.TRACKING_NUMBER, trackingNumber);
    fields.put(Field.DATE, day.toString());
    fields.put(Field.PURCHASER, facts.buyer().nameEn());
    fields.put(Field.PURCHASER_REGISTRATION, registration(facts, true));
    fields.put(Field.SHIP_TO, facts.place().site().nameEn());
    fields.put(Field.SHIP_TO_GLN, facts.place().site().gln());
    fields.put(Field.SHIP_TO_ADDRESS, facts.place().site().addressEn());
    fields.put(Field.SUPPLIER, facts.seller().nameEn());
    fields.put(Field.SUPPLIER_GLN, facts.seller().gln());
    fields.put(Field.SUPPLIER_REGISTRATION, registration(facts, false));
    int number = 0;
    for (var line : lines) {
      number++;
      var item = line.facts().offer().item();
      fields.put(ofLine(number, "item"), item.lineEn());
      fields.put(ofLine(number, "ndc"), item.approvalNumber());
      fields.put(ofLine(number, "pack"), item.packEn());
      fields.put(ofLine(number, "packs"), line.quantity().stripTrailingZeros().toPlainString());
    }
    fields.put(Field.LINES, String.valueOf(number));
    fields.replaceAll((name, value) -> value.replaceAll("\\s+", " ").strip());
    return new OrderForm(fields);
  }

  private static String registration(OrderFacts facts, boolean buyer) {
    return facts.licencesOf(buyer ? facts.buyer() : facts.seller()).stream()
        .filter(licence -> licence.kind().equals("US_DEA") && licence.isInDateOn(facts.day()))
        .map(licence -> licence.number())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  public static String ofLine(int number, String field) {
    return "line-" + number + "-" + field;
  }

  /** Empty where it is no such text: wrong title, a field twice or none, no UTF-8, too long. */
  public static Optional<OrderForm> read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Optional.empty();
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    var rows = text.strip().split("\r?\n");
    if (!rows[0].equals(TITLE)) {
      return Optional.empty();
    }
    var fields = new LinkedHashMap<String, String>();
    for (var row : Stream.of(rows).skip(1).toList()) {
      int colon = row.indexOf(':');
      if (colon < 1 || fields.putIfAbsent(row.substring(0, colon), after(row, colon)) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(new OrderForm(fields));
  }

  private static String after(String row, int colon) {
    return row.substring(colon + 1).strip();
  }

  public String text() {
    return TITLE
        + "\n"
        + fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining());
  }

  /** Empty where there is no such field. */
  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public String trackingNumber() {
    return field(Field.TRACKING_NUMBER);
  }

  /** The day that it names; none where it cannot be read. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(field(Field.DATE)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Year, X and six characters (21 CFR 1305.21(b)(1)). */
  public boolean isNumbered() {
    return trackingNumber().matches("[0-9]{2}X[A-Z0-9]{6}")
        && day()
            .map(day -> String.format("%02d", Year.from(day).getValue() % 100))
            .filter(trackingNumber()::startsWith)
            .isPresent();
  }

  /** The fields that the other has otherwise, or that one of both has alone; in their order. */
  public List<String> differences(OrderForm other) {
    return Stream.concat(other.fields.keySet().stream(), fields.keySet().stream())
        .distinct()
        .filter(name -> !Objects.equals(fields.get(name), other.fields.get(name)))
        .toList();
  }

  @Override
  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }
}
