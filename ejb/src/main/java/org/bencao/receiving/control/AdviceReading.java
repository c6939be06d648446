package org.bencao.receiving.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;

/**
 * Understands a despatch advice against the orders it names: which line is meant by each of its
 * lines, and what a person should know (documents 1.5, rows 12 to 15, 26, 27 and 34).
 */
public final class AdviceReading {

  /**
   * Something worth saying.
   *
   * @param needsPerson opens an exception; otherwise it is only told
   */
  public record Note(
      LockedOrder order,
      Optional<Integer> line,
      Reason reason,
      Map<String, String> facts,
      boolean needsPerson) {

    public Note {
      facts = Map.copyOf(facts);
    }
  }

  /**
   * One lot that can be used.
   *
   * @param position in the despatch, from 1
   * @param stranger the item, where the buyer has not agreed to take it for the line
   */
  public record Lot(
      int position,
      LockedOrder order,
      LockedLine line,
      LotQuantity lot,
      Optional<DocumentItem> stranger) {}

  private final Map<String, LockedOrder> orders = new HashMap<>();
  private final Map<Long, Packing> packings;
  private final List<Lot> lots = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<PackCode> codes = new HashSet<>();

  /**
   * Reads against these orders.
   *
   * @param packings by item, for units other than the line's
   */
  public AdviceReading(List<LockedOrder> known, Map<Long, Packing> packings) {
    known.forEach(order -> orders.put(order.number(), order));
    this.packings = Map.copyOf(packings);
  }

  public void read(DespatchAdviceDocument advice) {
    for (var said : advice.lines()) {
      var order = orders.get(said.orderNumber());
      var line = line(order, said);
      line.ifPresent(found -> lots(order, found, said));
    }
  }

  private Optional<LockedLine> line(LockedOrder order, DespatchAdviceDocument.Line said) {
    var named = order.named(said.lineRef(), Optional.of(said.item()));
    var row = said.lineRef().orElse("–");
    if (named.line().isEmpty()) {
      note(
          order,
          Optional.empty(),
          Reason.UNKNOWN_LINE,
          Map.of("row", row, "found", name(said.item())));
      return Optional.empty();
    }
    var line = named.line().get();
    named
        .reason()
        .ifPresent(
            reason ->
                note(
                    order,
                    Optional.of(line.number()),
                    reason,
                    Map.of("row", row, "wanted", String.valueOf(line.number()))));
    if (line.contradicts(said.item())) {
      note(
          order,
          Optional.of(line.number()),
          Reason.ITEM_IDS_CONTRADICT,
          Map.of("found", name(said.item()), "wanted", line.nameEn()));
      return Optional.empty();
    }
    return named.line();
  }

  /** Row 26: as many whole packs as the lot holds, told when they were counted otherwise. */
  private Optional<LotQuantity> inPacks(LockedOrder order, LockedLine line, LotQuantity lot) {
    var quantity = lot.quantity();
    if (quantity.unit().equals(line.unit())) {
      return Optional.of(lot).filter(known -> isWhole(order, line, quantity.value()));
    }
    var packs =
        Optional.ofNullable(packings.get(line.itemId()))
            .flatMap(packing -> packing.packs(quantity.value(), quantity.unit()));
    var number = Optional.of(line.number());
    if (packs.isEmpty()) {
      note(
          order,
          number,
          Reason.UOM_UNKNOWN,
          Map.of("found", quantity.unit(), "wanted", line.unit()));
      return Optional.empty();
    }
    var facts =
        Map.of(
            "qty", quantity.value().toPlainString(),
            "found", quantity.unit(),
            "used", packs.get().toPlainString(),
            "wanted", line.unit());
    notes.add(new Note(order, number, Reason.UOM_CONVERTED, facts, false));
    return Optional.of(
        new LotQuantity(
            lot.lot(),
            lot.expiry(),
            new Quantity(packs.get(), line.unit()),
            lot.sscc(),
            lot.codes()));
  }

  private boolean isWhole(LockedOrder order, LockedLine line, BigDecimal packs) {
    boolean whole = packs.stripTrailingZeros().scale() <= 0;
    if (!whole) {
      note(
          order,
          Optional.of(line.number()),
          Reason.QUANTITY_UNREADABLE,
          Map.of("raw", packs.toPlainString()));
    }
    return whole;
  }

  private void lots(LockedOrder order, LockedLine line, DespatchAdviceDocument.Line said) {
    var packs = said.lots().stream().flatMap(lot -> inPacks(order, line, lot).stream()).toList();
    if (packs.size() < said.lots().size()) {
      // row 27: one lot that cannot be counted keeps the line out
      return;
    }
    var stranger = Optional.of(said.item()).filter(item -> !line.takes(item));
    stranger.ifPresent(
        item ->
            note(
                order,
                Optional.of(line.number()),
                Reason.SUBSTITUTE_NOT_CONSENTED,
                Map.of("found", name(item), "wanted", line.nameEn())));
    for (var lot : packs) {
      lots.add(new Lot(lots.size() + 1, order, line, lot, stranger));
      if (lot.lot().isEmpty() || lot.expiry().isEmpty()) {
        note(order, Optional.of(line.number()), Reason.LOT_MISSING, Map.of("item", line.nameEn()));
      }
      codes(order, line, lot);
    }
  }

  /** doc:L8, for an item whose packs the advice names. */
  private void codes(LockedOrder order, LockedLine line, LotQuantity lot) {
    long fresh = lot.codes().stream().filter(codes::add).count();
    if (!lot.codes().isEmpty()
        && lot.quantity().value().compareTo(BigDecimal.valueOf(fresh)) != 0) {
      note(
          order,
          Optional.of(line.number()),
          Reason.CODES_DIFFER,
          Map.of(
              "n", String.valueOf(fresh),
              "qty", lot.quantity().value().stripTrailingZeros().toPlainString()));
    }
  }

  private void note(
      LockedOrder order, Optional<Integer> line, Reason reason, Map<String, String> facts) {
    notes.add(new Note(order, line, reason, facts, true));
  }

  /** In the sender's words, else by number. */
  static String name(DocumentItem item) {
    return item.name().or(item::sellerItem).or(() -> item.gtin().map(Gtin::value)).orElse("–");
  }

  public List<Lot> lots() {
    return List.copyOf(lots);
  }

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** Lines came, and none of them can be used. */
  public boolean nothingUsable() {
    return lots.isEmpty();
  }
}
