package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Gtin;
import org.bencao.document.DocumentItem;
import org.bencao.integration.format.Expected;

/**
 * Pairs of qualifier and item identifier, DE 235 and 234, as the segment of a line carries them.
 */
final class ItemPairs {

  private static final int LENGTH = 48;
  private static final int NAME = 80;
  private static final String APPROVAL = "国药准字";

  private Optional<Gtin> gtin = Optional.empty();
  private Optional<String> ndc = Optional.empty();
  private Optional<String> approval = Optional.empty();
  private Optional<String> buyer = Optional.empty();
  private Optional<String> seller = Optional.empty();
  private Optional<String> maker = Optional.empty();

  private ItemPairs() {}

  /** The item named from that element on; none when no identifier that we know is there. */
  static Optional<DocumentItem> read(
      X12Segment segment, int from, Optional<String> name, MessageText text) {
    return read(
        segment,
        IntStream.iterate(from, at -> at < segment.size(), at -> at + 2).boxed().toList(),
        name,
        text);
  }

  /** The same of pairs that stand at those elements. */
  static Optional<DocumentItem> read(
      X12Segment segment, List<Integer> places, Optional<String> name, MessageText text) {
    var pairs = new ItemPairs();
    for (var i : places) {
      if (segment.maybe(i + 1).isPresent()) {
        pairs.take(segment, i, text);
      }
    }
    return pairs.item(name);
  }

  /** Whether any of its identifiers can be said. */
  static boolean isCarried(DocumentItem item, SegmentWriter out) {
    return !pairs(item, out).isEmpty();
  }

  /** The pairs of an item, in the order NDC, GTIN, buyer's, seller's, maker's, approval number. */
  static List<String> write(DocumentItem item, SegmentWriter out) {
    var pairs = pairs(item, out);
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "item: found no identifier that X12 can carry in " + item + ", wanted one");
    }
    return pairs;
  }

  private static List<String> pairs(DocumentItem item, SegmentWriter out) {
    var pairs = new ArrayList<String>();
    add(pairs, "N4", item.ndc11());
    add(pairs, "UK", item.gtin().map(Gtin::value));
    add(pairs, "IN", out.identifier(item.buyerItem(), LENGTH));
    add(pairs, "VN", out.identifier(item.sellerItem(), LENGTH));
    add(pairs, "MG", out.identifier(item.manufacturerItem(), LENGTH));
    add(pairs, "ZZ", out.identifier(item.approvalNumber().map(ItemPairs::withoutWords), LENGTH));
    return pairs;
  }

  /** PID: the name, as free text behind the line. */
  static void writeName(DocumentItem item, SegmentWriter out) {
    item.name()
        .map(name -> out.words(name, NAME))
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> out.segment("PID", "F", "", "", "", name));
  }

  private static void add(List<String> pairs, String qualifier, Optional<String> value) {
    value.ifPresent(
        text -> {
          pairs.add(qualifier);
          pairs.add(text);
        });
  }

  private static String withoutWords(String approvalNumber) {
    return approvalNumber.startsWith(APPROVAL)
        ? approvalNumber.substring(APPROVAL.length())
        : approvalNumber;
  }

  private void take(X12Segment segment, int index, MessageText text) {
    var value = segment.maybe(index + 1);
    switch (segment.text(index)) {
      case "UK", "EN", "UP" -> takeGtin(segment, index + 1, text);
      case "N4" -> takeNdc(segment, index + 1, text);
      case "IN", "CB" -> buyer = buyer.or(() -> value);
      case "VN", "VC", "VP" -> seller = seller.or(() -> value);
      case "MG" -> maker = maker.or(() -> value);
      case "ZZ" -> approval = approval.or(() -> value.map(ItemPairs::withWords));
      default -> {
        // a qualifier that was not agreed says nothing to us, and does no harm
      }
    }
  }

  private void takeGtin(X12Segment segment, int element, MessageText text) {
    var found =
        text.checked(segment.text(element), Gtin::new, segment, element, "234", Expected.GTIN);
    if (gtin.isPresent() && found.isPresent() && !gtin.equals(found)) {
      text.fault(segment, element, "234", "7", Expected.ITEM_IDS_AGREE);
    }
    gtin = gtin.or(() -> found);
  }

  /** Only 11 digits or a hyphenated form tell where the padding goes. */
  private void takeNdc(X12Segment segment, int element, MessageText text) {
    var value = segment.text(element);
    if (value.matches("[0-9]{11}")) {
      ndc = ndc.or(() -> Optional.of(value));
    } else if (value.matches("[0-9]{4,5}-[0-9]{3,4}-[0-9]{1,2}")
        && value.replace("-", "").length() >= 10) {
      var parts = value.split("-");
      ndc = ndc.or(() -> Optional.of(pad(parts[0], 5) + pad(parts[1], 4) + pad(parts[2], 2)));
    } else {
      text.fault(segment, element, "234", "7", Expected.NDC);
    }
  }

  private static String pad(String digits, int length) {
    return "0".repeat(length - digits.length()) + digits;
  }

  private static String withWords(String value) {
    return value.matches("[A-Z]{1,2}[0-9]{8}") ? APPROVAL + value : value;
  }

  private Optional<DocumentItem> item(Optional<String> name) {
    if (gtin.isEmpty()
        && ndc.isEmpty()
        && approval.isEmpty()
        && buyer.isEmpty()
        && seller.isEmpty()
        && maker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new DocumentItem(gtin, ndc, approval, buyer, seller, maker, name));
  }
}
