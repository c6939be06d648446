package org.bencao.integration.format.ubl;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bencao.common.HardenedXmlFactory;
import org.bencao.common.Sha256;
import org.bencao.integration.format.Cut;
import org.bencao.integration.format.Expected;

/** Reads any bytes as one UBL document; it never throws. */
public class UblInterchangeReader {

  /** What is larger is refused unread. */
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_ELEMENTS = 250_000;
  private static final int MOST_ATTRIBUTES = 32;
  private static final int DEEPEST = 64;

  /** With a hash behind it the journal keeps it whole. */
  private static final int LONGEST_NUMBER = 40;

  private static final int HASH_DIGITS = 16;

  private static final String HEADER = "StandardBusinessDocumentHeader";

  public UblInterchange read(byte[] raw) {
    if (raw.length > MOST_BYTES) {
      return readBeginning(raw.length);
    }
    return new Scan(raw).read();
  }

  /**
   * Refuses what is too large; whose it is cannot be said.
   *
   * @param size of the whole
   */
  public UblInterchange readBeginning(long size) {
    return new UblInterchange(
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(fault(1, Expected.SMALLER, size + " bytes")));
  }

  private static UblFault fault(int line, Expected expected, String found) {
    return new UblFault("/", line, Optional.of(found), expected, Optional.empty());
  }

  /** One file being read. */
  private static final class Scan {

    private final byte[] raw;

    /** Around the element at which the reader stands. */
    private final Deque<UblElement> around = new ArrayDeque<>();

    private int elements;
    private int depth;
    private Optional<UblElement> root = Optional.empty();
    private Optional<UblFault> broken = Optional.empty();

    Scan(byte[] raw) {
      this.raw = raw;
    }

    UblInterchange read() {
      walk();
      boolean enveloped =
          root.filter(one -> one.name().equals(UblInterchange.ENVELOPE)).isPresent();
      if (broken.isPresent()) {
        return broken(enveloped, broken.get());
      }
      var top = root.orElseThrow();
      var documents =
          enveloped
              ? top.children().stream().filter(one -> !one.name().equals(HEADER)).toList()
              : List.of(top);
      if (documents.size() != 1) {
        return broken(enveloped, fault(top.line(), Expected.DOCUMENT, UblInterchange.ENVELOPE));
      }
      var document = documents.get(0);
      var header = enveloped ? enveloped(top) : alone(document);
      return new UblInterchange(
          header,
          Optional.of(document),
          lines(),
          header.isPresent()
              ? List.of()
              : List.of(
                  UblFault.missing(enveloped ? top : document, enveloped ? HEADER : "EndpointID")));
    }

    /** Whose it is says an envelope whose header came whole; of an answer nothing is answered. */
    private UblInterchange broken(boolean enveloped, UblFault fault) {
      return new UblInterchange(
          root.filter(any -> enveloped).filter(top -> !isAnswer(top)).flatMap(Scan::enveloped),
          Optional.empty(),
          lines(),
          List.of(fault));
    }

    private static boolean isAnswer(UblElement top) {
      return top.said(HEADER, "DocumentIdentification", "Type")
          .filter(UblType.MESSAGE_LEVEL_RESPONSE.element()::equals)
          .isPresent();
    }

    private int lines() {
      int lines = 1;
      for (byte one : raw) {
        if (one == '\n') {
          lines++;
        }
      }
      return lines;
    }

    private void walk() {
      XMLStreamReader reader = null;
      try {
        reader = HardenedXmlFactory.create().createXMLStreamReader(new ByteArrayInputStream(raw));
        UblElement at = null;
        while (broken.isEmpty() && reader.hasNext()) {
          at = step(reader, reader.next(), at);
        }
        if (broken.isEmpty() && root.isEmpty()) {
          broken = Optional.of(fault(1, Expected.DOCUMENT, ""));
        }
      } catch (XMLStreamException | RuntimeException e) {
        // whatever the parser stumbles over is an answer about these bytes
        broken =
            Optional.of(
                fault(
                    reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber()),
                    Expected.WELL_FORMED,
                    firstLine(e)));
      }
    }

    private static String firstLine(Exception e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** The element in which the next event stands. */
    private UblElement step(XMLStreamReader reader, int event, UblElement at) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          return begun(reader, at);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          around.pop();
          return around.peek();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (at != null) {
            at.append(reader.getText());
          }
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            broken = Optional.of(fault(line(reader), Expected.NO_DOCTYPE, "DOCTYPE"));
        default -> {
          // comments and instructions say nothing
        }
      }
      return at;
    }

    private UblElement begun(XMLStreamReader reader, UblElement at) {
      elements++;
      depth++;
      if (elements > MOST_ELEMENTS
          || depth > DEEPEST
          || reader.getAttributeCount() > MOST_ATTRIBUTES) {
        broken = Optional.of(fault(line(reader), Expected.SMALLER, ""));
        return at;
      }
      var namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
      var element =
          at == null
              ? UblElement.root(namespace, reader.getLocalName(), line(reader))
              : at.add(namespace, reader.getLocalName(), line(reader));
      for (int one = 0; one < reader.getAttributeCount(); one++) {
        if (Optional.ofNullable(reader.getAttributeNamespace(one)).orElse("").isEmpty()) {
          element.attribute(reader.getAttributeLocalName(one), reader.getAttributeValue(one));
        }
      }
      if (at == null) {
        root = Optional.of(element);
      }
      around.push(element);
      return element;
    }

    private static int line(XMLStreamReader reader) {
      return Math.max(1, reader.getLocation().getLineNumber());
    }

    private static Optional<UblHeader> enveloped(UblElement top) {
      var header = top.find(HEADER);
      var sender = header.flatMap(one -> one.said("Sender", "Identifier"));
      var receiver = header.flatMap(one -> one.said("Receiver", "Identifier"));
      var control = header.flatMap(one -> one.said("DocumentIdentification", "InstanceIdentifier"));
      if (sender.isEmpty() || receiver.isEmpty() || control.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new UblHeader(
              scheme(sender.get()),
              identifier(sender.get()),
              Optional.of(
                  new UblHeader.Receiver(scheme(receiver.get()), identifier(receiver.get()))),
              key(sender.get(), receiver.get(), control.get()),
              control.get(),
              header
                  .flatMap(one -> one.said("DocumentIdentification", "CreationDateAndTime"))
                  .flatMap(Scan::instant)));
    }

    /** Both ends are part of it: what went astray takes nobody's number. */
    private static String key(String sender, String receiver, String control) {
      var ends = sender + "\n" + receiver + "\n" + control;
      return cut(control) + "#" + hash(Sha256.of(ends));
    }

    private static Optional<Instant> instant(String text) {
      try {
        return Optional.of(OffsetDateTime.parse(text).toInstant());
      } catch (DateTimeException e) {
        // when it was put into the envelope decides nothing
        return Optional.empty();
      }
    }

    private static String scheme(String participant) {
      int colon = participant.indexOf(':');
      return colon < 0 ? "" : participant.substring(0, colon);
    }

    private static String identifier(String participant) {
      return participant.substring(participant.indexOf(':') + 1);
    }

    /** Who sends a document that has no envelope, says the document. */
    private Optional<UblHeader> alone(UblElement document) {
      var sender =
          switch (document.name()) {
            case "ApplicationResponse" -> document.find("SenderParty", "EndpointID");
            case "OrderResponse" -> document.find("SellerSupplierParty", "Party", "EndpointID");
            default -> document.find("BuyerCustomerParty", "Party", "EndpointID");
          };
      return sender
          .filter(one -> !one.text().isEmpty())
          .map(
              one ->
                  new UblHeader(
                      one.attribute("schemeID").orElse(""),
                      one.text(),
                      Optional.empty(),
                      cut(number(document)) + "#" + hash(Sha256.of(raw)),
                      number(document),
                      Optional.empty()));
    }

    /** Its own number names it; what is sent under it again in other bytes is another document. */
    private static String number(UblElement document) {
      return document.said("ID").orElse("");
    }

    private static String cut(String number) {
      return Cut.to(number, LONGEST_NUMBER);
    }

    private static String hash(byte[] sha256) {
      return Sha256.hex(sha256).substring(0, HASH_DIGITS);
    }
  }
}
