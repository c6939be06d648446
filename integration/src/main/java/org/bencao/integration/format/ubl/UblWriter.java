package org.bencao.integration.format.ubl;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/** Writes one document in UTF-8, an element a line, in a Standard Business Document envelope. */
final class UblWriter {

  private static final String AGGREGATES =
      "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
  private static final String BASICS =
      "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
  private static final String ENVELOPES =
      "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
  private static final String UBL_VERSION = "2.1";

  /** Signs that XML 1.0 cannot carry, not even escaped. */
  private static final String FORBIDDEN =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;
  private final UblType type;
  private final UblAgreement agreement;
  private int depth;

  private UblWriter(UblType type, UblAgreement agreement) throws XMLStreamException {
    this.type = type;
    this.agreement = agreement;
    this.out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** Writes what stands behind CustomizationID and ProfileID. */
  @FunctionalInterface
  interface Content {

    void write(UblWriter out);
  }

  /** The bytes that go to the partner. */
  static byte[] document(
      UblType type, UblAgreement agreement, UblControl control, Content content) {
    try {
      var writer = new UblWriter(type, agreement);
      writer.write(control, content);
      return writer.bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Into memory nothing goes wrong but what we ask of it. */
  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException("a document cannot be written", e);
  }

  private void write(UblControl control, Content content) throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line();
    out.setDefaultNamespace(ENVELOPES);
    out.writeStartElement(ENVELOPES, UblInterchange.ENVELOPE);
    out.writeDefaultNamespace(ENVELOPES);
    depth++;
    header(control);
    line();
    out.setDefaultNamespace(type.namespace());
    out.setPrefix("cac", AGGREGATES);
    out.setPrefix("cbc", BASICS);
    out.writeStartElement(type.namespace(), type.element());
    out.writeDefaultNamespace(type.namespace());
    out.writeNamespace("cac", AGGREGATES);
    out.writeNamespace("cbc", BASICS);
    depth++;
    text("CustomizationID", type.customization());
    text("ProfileID", type.profile());
    content.write(this);
    end();
    end();
    out.writeEndDocument();
    out.close();
  }

  /** SBDH 1.3 as the Peppol envelope has it. */
  private void header(UblControl control) throws XMLStreamException {
    begin(ENVELOPES, "StandardBusinessDocumentHeader");
    plain("HeaderVersion", "1.0");
    participant("Sender", agreement.ourScheme(), agreement.ourId());
    participant("Receiver", agreement.partnerScheme(), agreement.partnerId());
    begin(ENVELOPES, "DocumentIdentification");
    plain("Standard", type.namespace());
    plain("TypeVersion", UBL_VERSION);
    plain("InstanceIdentifier", Long.toString(control.number()));
    plain("Type", type.element());
    plain(
        "CreationDateAndTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(control.at())));
    end();
    begin(ENVELOPES, "BusinessScope");
    scope(
        "DOCUMENTID",
        type.namespace()
            + "::"
            + type.element()
            + "##"
            + type.customization()
            + "::"
            + UBL_VERSION);
    scope("PROCESSID", type.profile());
    end();
    end();
  }

  private void participant(String which, String scheme, String id) throws XMLStreamException {
    begin(ENVELOPES, which);
    line();
    out.writeStartElement(ENVELOPES, "Identifier");
    out.writeAttribute("Authority", "iso6523-actorid-upis");
    out.writeCharacters(scheme + ":" + id);
    out.writeEndElement();
    end();
  }

  private void scope(String kind, String value) throws XMLStreamException {
    begin(ENVELOPES, "Scope");
    plain("Type", kind);
    plain("InstanceIdentifier", value);
    end();
  }

  private void plain(String name, String value) throws XMLStreamException {
    line();
    out.writeStartElement(ENVELOPES, name);
    out.writeCharacters(value);
    out.writeEndElement();
  }

  private void begin(String namespace, String name) throws XMLStreamException {
    line();
    out.writeStartElement(namespace, name);
    depth++;
  }

  private void end() throws XMLStreamException {
    depth--;
    line();
    out.writeEndElement();
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + " ".repeat(depth));
  }

  /** An aggregate and what stands in it. */
  void group(String name, Runnable content) {
    try {
      begin(AGGREGATES, name);
      content.run();
      end();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** A value, with names and values of its attributes. */
  void text(String name, String value, String... attributes) {
    try {
      line();
      out.writeStartElement(BASICS, name);
      for (int at = 0; at < attributes.length; at += 2) {
        out.writeAttribute(attributes[at], attributes[at + 1]);
      }
      out.writeCharacters(value);
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  void day(String name, LocalDate day) {
    text(name, day.toString());
  }

  /** IssueDate and IssueTime in the partner's zone, with the offset: they are one instant. */
  void issued(Instant at) {
    var local = local(at);
    day("IssueDate", local.toLocalDate());
    text("IssueTime", DateTimeFormatter.ISO_OFFSET_TIME.format(local));
  }

  private ZonedDateTime local(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).atZone(agreement.partnerZone());
  }

  void quantity(String name, Quantity quantity) {
    if (!UblCodes.UNITS.contains(quantity.unit())) {
      throw new IllegalArgumentException(
          "unit: found " + quantity.unit() + ", wanted one of UN/ECE Rec 20 or 21");
    }
    text(name, number(quantity.value()), "unitCode", quantity.unit());
  }

  void price(UnitPrice price, String unit) {
    group(
        "Price",
        () -> {
          text("PriceAmount", number(price.amount()), "currencyID", price.currency());
          text("BaseQuantity", "1", "unitCode", unit);
        });
  }

  static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** Words for people, without signs that XML cannot carry. */
  String told(String words) {
    return words.replaceAll(FORBIDDEN, " ").strip();
  }

  /**
   * A number that is never changed.
   *
   * @throws IllegalArgumentException when XML cannot carry it
   */
  String identifier(String what, String value) {
    if (!value.equals(told(value))) {
      throw new IllegalArgumentException(
          what + ": found " + value + ", wanted characters of XML 1.0");
    }
    return value;
  }
}
