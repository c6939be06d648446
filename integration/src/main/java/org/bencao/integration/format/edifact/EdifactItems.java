package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.Gtin;
import org.bencao.document.DocumentItem;
import org.bencao.integration.format.Cut;
import org.bencao.integration.format.Expected;

/** The numbers of an item, LIN and PIA, and its name, IMD. */
final class EdifactItems {

  private static final int NUMBER = 35;
  private static final int NAME = 35;
  private static final String APPROVAL = "国药准字";

  private Optional<Gtin> gtin = Optional.empty();
  private Optional<String> ndc = Optional.empty();
  private Optional<String> approval = Optional.empty();
  private Optional<String> buyer = Optional.empty();
  private Optional<String> seller = Optional.empty();
  private Optional<String> maker = Optional.empty();

  private EdifactItems() {}

  /**
   * The item of a line: C212 of LIN, PIA+1 and PIA+5; none when no number that we know is there.
   */
  static Optional<DocumentItem> read(List<EdifactSegment> loop, EdifactText text) {
    var items = new EdifactItems();
    items.take(loop.get(0), 3, text);
    EdifactText.all(loop, "PIA").stream()
        .filter(pia -> pia.text(1).equals("1") || pia.text(1).equals("5"))
        .forEach(pia -> items.takeAll(pia, text));
    return items.item(name(loop));
  }

  /** The same where IMD names what stands for it. */
  static Optional<DocumentItem> unnamed(List<EdifactSegment> loop, EdifactText text) {
    return read(loop, text)
        .map(
            item ->
                new DocumentItem(
                    item.gtin(),
                    item.ndc11(),
                    item.approvalNumber(),
                    item.buyerItem(),
                    item.sellerItem(),
                    item.manufacturerItem(),
                    Optional.empty()));
  }

  /** Another item that stands for that of the line: PIA+3. */
  static Optional<DocumentItem> substitute(List<EdifactSegment> loop, EdifactText text) {
    var items = new EdifactItems();
    EdifactText.all(loop, "PIA").stream()
        .filter(pia -> pia.text(1).equals("3"))
        .forEach(pia -> items.takeAll(pia, text));
    return items.item(name(loop));
  }

  private static Optional<String> name(List<EdifactSegment> loop) {
    return EdifactText.all(loop, "IMD").stream()
        .map(
            imd ->
                String.join(
                        " ",
                        IntStream.rangeClosed(4, 5)
                            .mapToObj(at -> imd.text(3, at))
                            .filter(text -> !text.isEmpty())
                            .toList())
                    .strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private void takeAll(EdifactSegment pia, EdifactText text) {
    IntStream.rangeClosed(2, Math.min(6, pia.size())).forEach(at -> take(pia, at, text));
  }

  private void take(EdifactSegment segment, int element, EdifactText text) {
    var value = segment.maybe(element);
    if (value.isEmpty()) {
      return;
    }
    switch (segment.text(element, 2)) {
      case "EN", "UP", "SRV" -> takeGtin(segment, element, text);
      case "IN", "BP" -> buyer = buyer.or(() -> value);
      case "SA", "VP" -> seller = seller.or(() -> value);
      case "MF", "MP" -> maker = maker.or(() -> value);
      case "ZZZ" -> takeAgreed(value.get());
      default -> {
        // a qualifier that was not agreed says nothing to us, and does no harm
      }
    }
  }

  private void takeGtin(EdifactSegment segment, int element, EdifactText text) {
    var found =
        text.checked(
            () -> new Gtin(segment.text(element)), segment, element, 1, "12", Expected.GTIN);
    if (gtin.isPresent() && found.isPresent() && !gtin.equals(found)) {
      text.fault(segment, element, 1, "12", Expected.ITEM_IDS_AGREE);
    }
    gtin = gtin.or(() -> found);
  }

  /** 11 digits are an NDC, everything else the number of an approval. */
  private void takeAgreed(String value) {
    if (value.matches("[0-9]{11}")) {
      ndc = ndc.or(() -> Optional.of(value));
    } else {
      var number = value.matches("[A-Z]{1,2}[0-9]{8}") ? APPROVAL + value : value;
      approval = approval.or(() -> Optional.of(number));
    }
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

  /** C212 of LIN. */
  static List<String> gtin(DocumentItem item, EdifactAgreement agreement) {
    return item.gtin()
        .map(
            gtin ->
                EdifactWriter.of(
                    gtin.value(), agreement.version().equals(EdifactAgreement.D01B) ? "SRV" : "EN"))
        .orElse(List.of(""));
  }

  /** Whether any of its numbers can be said. */
  static boolean isCarried(DocumentItem item, EdifactWriter out) {
    return item.gtin().isPresent() || !numbers(item, out).isEmpty();
  }

  /** PIA with all numbers but that of LIN, and IMD with the name. */
  static void write(DocumentItem item, EdifactWriter out) {
    var numbers = numbers(item, out);
    if (!isCarried(item, out)) {
      throw new IllegalArgumentException(
          "item: found no identifier that EDIFACT can carry in " + item + ", wanted one");
    }
    pia("1", numbers, out);
    name(item.name(), out);
  }

  /** The same without its name. */
  static void writeNumbers(DocumentItem item, EdifactWriter out) {
    pia("1", numbers(item, out), out);
  }

  /** PIA+3: what stands for the item of the line. */
  static void writeSubstitute(DocumentItem item, EdifactAgreement agreement, EdifactWriter out) {
    var numbers = new ArrayList<List<String>>();
    item.gtin().ifPresent(any -> numbers.add(gtin(item, agreement)));
    numbers.addAll(numbers(item, out));
    pia("3", numbers, out);
  }

  static void name(Optional<String> name, EdifactWriter out) {
    name.map(text -> out.told(text, 2 * NAME))
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text ->
                out.segment(
                    "IMD",
                    EdifactWriter.of("F"),
                    List.of(""),
                    EdifactWriter.of(
                        "", "", "", Cut.to(text, NAME), text.substring(Cut.at(text, NAME)))));
  }

  private static void pia(String kind, List<List<String>> numbers, EdifactWriter out) {
    for (int from = 0; from < numbers.size(); from += 5) {
      var elements = new ArrayList<List<String>>();
      elements.add(EdifactWriter.of(kind));
      elements.addAll(numbers.subList(from, Math.min(numbers.size(), from + 5)));
      out.segment("PIA", elements);
    }
  }

  private static List<List<String>> numbers(DocumentItem item, EdifactWriter out) {
    var numbers = new ArrayList<List<String>>();
    out.identifier(item.buyerItem(), NUMBER)
        .ifPresent(number -> numbers.add(EdifactWriter.of(number, "IN", "", "92")));
    out.identifier(item.sellerItem(), NUMBER)
        .ifPresent(number -> numbers.add(EdifactWriter.of(number, "SA", "", "91")));
    out.identifier(item.manufacturerItem(), NUMBER)
        .ifPresent(number -> numbers.add(EdifactWriter.of(number, "MF")));
    out.identifier(item.ndc11(), NUMBER)
        .ifPresent(number -> numbers.add(EdifactWriter.of(number, "ZZZ")));
    out.identifier(
            item.approvalNumber()
                .map(
                    number ->
                        number.startsWith(APPROVAL) ? number.substring(APPROVAL.length()) : number),
            NUMBER)
        .ifPresent(number -> numbers.add(EdifactWriter.of(number, "ZZZ")));
    return numbers;
  }
}
