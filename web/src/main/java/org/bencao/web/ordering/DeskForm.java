package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.PrintedExpiry;
import org.bencao.common.Reason;
import org.bencao.common.TypedDay;
import org.bencao.invoicing.boundary.InvoiceOrder;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.receiving.boundary.ShipOrder;

/**
 * Reads what was typed on the desk, cell by cell: what cannot be read is a fault of its line, and
 * the rest is read all the same, so that all faults are told at once.
 */
final class DeskForm {

  private static final int LONGEST_REASON = 200;
  private static final int LONGEST_LOT = 20;

  private final PostedForm form;
  private final Map<Integer, OrderView.Line> lines;
  private final List<Finding> faults = new ArrayList<>();

  /**
   * A form about these lines.
   *
   * @param lines of the order, by number
   */
  DeskForm(PostedForm form, Map<Integer, OrderView.Line> lines) {
    this.form = form;
    this.lines = Map.copyOf(lines);
  }

  List<Finding> faults() {
    return List.copyOf(faults);
  }

  /** Lines of which something is said. */
  List<DeskAnswer.Line> answer() {
    var said = new ArrayList<DeskAnswer.Line>();
    for (int line : form.lines("confirmed-")) {
      var confirmed = packs("confirmed-", line);
      var later = packs("back-", line);
      var price = number("price-", line, Reason.PRICE_UNREADABLE);
      var day = day("day-", line);
      var laterDay = day("later-", line);
      if (confirmed.isPresent() || later.isPresent()) {
        said.add(
            new DeskAnswer.Line(
                line,
                confirmed.orElse(BigDecimal.ZERO),
                later.orElse(BigDecimal.ZERO),
                day,
                laterDay,
                price,
                form.text("reason-" + line).map(text -> cut(text, LONGEST_REASON))));
      }
    }
    return said;
  }

  /** Lots of which packs leave. */
  List<ShipOrder.Lot> lots() {
    var said = new ArrayList<ShipOrder.Lot>();
    for (int line : form.lines("packs-")) {
      var packs = form.texts("packs-" + line);
      var lots = form.texts("lot-" + line);
      var expiries = form.texts("expiry-" + line);
      var codes = form.texts("codes-" + line);
      for (int at = 0; at < packs.size() && at < lots.size() && at < expiries.size(); at++) {
        var named = TypedCodes.of(at < codes.size() ? codes.get(at) : "");
        lot(line, packs.get(at), lots.get(at), expiries.get(at), named).ifPresent(said::add);
      }
    }
    return said;
  }

  private Optional<ShipOrder.Lot> lot(
      int line, String packs, String lot, String expiry, List<String> codes) {
    if (packs.isEmpty() && lot.isEmpty() && expiry.isEmpty() && codes.isEmpty()) {
      return Optional.empty();
    }
    var quantity = whole(packs).filter(found -> found.signum() > 0);
    if (quantity.isEmpty()) {
      return fault(Reason.QUANTITY_UNREADABLE, line, Map.of("raw", packs));
    }
    if (lot.isEmpty() || expiry.isEmpty()) {
      return fault(Reason.LOT_MISSING, line, names(line));
    }
    if (lot.length() > LONGEST_LOT) {
      return fault(Reason.LOT_UNREADABLE, line, Map.of("raw", lot));
    }
    if (codes.size() > TypedCodes.MOST || form.isCut("codes-" + line)) {
      return fault(
          Reason.CODES_DIFFER,
          line,
          Map.of("n", String.valueOf(codes.size()), "qty", quantity.get().toPlainString()));
    }
    var day = new PrintedExpiry(expiry).day();
    return day.isEmpty()
        ? fault(Reason.DATE_UNREADABLE, line, Map.of("raw", expiry))
        : Optional.of(new ShipOrder.Lot(line, quantity.get(), lot, day.get(), codes));
  }

  /** Lines of which packs are invoiced, or credited. */
  List<InvoiceOrder.Line> invoice() {
    var said = new ArrayList<InvoiceOrder.Line>();
    for (int line : form.lines("packs-")) {
      var packs = packs("packs-", line).filter(found -> found.signum() > 0);
      var price = number("price-", line, Reason.PRICE_UNREADABLE);
      var tax = number("tax-", line, Reason.PRICE_UNREADABLE);
      packs.ifPresent(found -> said.add(new InvoiceOrder.Line(line, found, price, tax)));
    }
    return said;
  }

  private Optional<BigDecimal> packs(String field, int line) {
    var typed = form.text(field + line);
    var packs = typed.flatMap(DeskForm::whole);
    return typed.isPresent() && packs.isEmpty()
        ? fault(Reason.QUANTITY_UNREADABLE, line, Map.of("raw", typed.get()))
        : packs;
  }

  private Optional<BigDecimal> number(String field, int line, Reason reason) {
    var typed = form.text(field + line).map(DeskForm::folded);
    return typed.filter(text -> !text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")).isPresent()
        ? fault(reason, line, Map.of("raw", typed.get()))
        : typed.map(BigDecimal::new);
  }

  private Optional<LocalDate> day(String field, int line) {
    var typed = form.text(field + line);
    var day = typed.flatMap(TypedDay::day);
    return typed.isPresent() && day.isEmpty()
        ? fault(Reason.DAY_UNREADABLE, line, Map.of("raw", typed.get()))
        : day;
  }

  /** Whole packs, also none. */
  private static Optional<BigDecimal> whole(String typed) {
    return Optional.of(folded(typed))
        .filter(text -> text.matches("[0-9]{1,7}"))
        .map(BigDecimal::new);
  }

  private <T> Optional<T> fault(Reason reason, int line, Map<String, String> facts) {
    faults.add(Finding.of(reason, Optional.of(line), facts));
    return Optional.empty();
  }

  private Map<String, String> names(int line) {
    return Optional.ofNullable(lines.get(line))
        .map(found -> Map.of("item", found.nameEn(), "item_zh", found.nameZh()))
        .orElse(Map.of("item", "–"));
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
