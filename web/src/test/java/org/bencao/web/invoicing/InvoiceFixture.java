package org.bencao.web.invoicing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.PriceGap;
import org.bencao.invoicing.boundary.Tolerance;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.Figures;
import org.bencao.web.exchange.Wording;
import org.bencao.web.shell.PageTexts;

/** An invoice of Jianghai to Qingnang over forty packs, and somebody in Shanghai who reads it. */
final class InvoiceFixture {

  static final Instant NOW = Instant.parse("2026-11-12T02:48:00Z");
  static final long BUYER = 11;
  static final long SELLER = 22;
  static final InvoiceId ID = new InvoiceId(7);

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final PurchaseOrderId ORDER = new PurchaseOrderId(5);

  private InvoiceFixture() {}

  static Wording wording(Locale language) {
    var pages = PageTexts.in(language);
    return new Wording(
        (key, named) -> pages.get(key, arguments(named)), new Figures(language, SHANGHAI));
  }

  private static Map<String, Object> arguments(Object... named) {
    var arguments = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      arguments.put(String.valueOf(named[at]), named[at + 1]);
    }
    return arguments;
  }

  static Caller person(long company, Role role) {
    return new Caller(
        Caller.Kind.PERSON,
        1,
        "Qian Yun",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), role)));
  }

  static InvoiceRow row(InvoiceState state, String atRisk, Reason... reasons) {
    return new InvoiceRow(
        ID,
        InvoiceDocument.Kind.INVOICE,
        "INV-88213",
        BUYER,
        SELLER,
        "Jianghai",
        "江海医药",
        "Qingnang",
        "青囊药房",
        List.of("QN-26-000012"),
        LocalDate.of(2026, 11, 10),
        LocalDate.of(2026, 12, 10),
        NOW.minusSeconds(3600),
        1,
        yuan("497.20"),
        yuan("0"),
        yuan("0"),
        yuan("497.20"),
        yuan(atRisk),
        state,
        List.of(reasons),
        Optional.empty(),
        Optional.empty());
  }

  /** Forty packs were ordered at ten. */
  static InvoiceView.Line line(int kept, int packs, String price, boolean waiting) {
    var invoiced = new BigDecimal(packs);
    var asked = price(price);
    var quantity = new Quantity(invoiced, "XBX");
    return new InvoiceView.Line(
        1,
        Optional.of(ORDER),
        "QN-26-000012",
        Optional.of(1),
        "100201",
        "Testamol tablets",
        "布洛芬片",
        "XBX",
        Optional.of(new BigDecimal("40.000")),
        Optional.of(price("10")),
        Optional.of(new BigDecimal(kept)),
        Optional.of(invoiced),
        invoiced,
        asked,
        asked.times(quantity),
        PriceGap.of(price("10"), asked, quantity),
        new BigDecimal("13.000"),
        BigDecimal.ZERO,
        new BigDecimal(kept),
        waiting);
  }

  /** The price is a tenth above the agreed one. */
  static InvoiceView.Difference priceRise() {
    return difference(
        Reason.MATCH_PRICE,
        Outcome.APPROVE,
        Map.of("amount", "CNY 11.00", "limit", "CNY 10.00"),
        "40.00",
        Optional.of(new Tolerance(Optional.of(new BigDecimal("0.5")), yuan("10.00"))));
  }

  /** Two packs more than were kept. */
  static InvoiceView.Difference tooMany() {
    return difference(
        Reason.MATCH_QUANTITY,
        Outcome.REFUSE,
        Map.of("qty", "40", "used", "38"),
        "20.00",
        Optional.empty());
  }

  private static InvoiceView.Difference difference(
      Reason reason,
      Outcome outcome,
      Map<String, String> facts,
      String amount,
      Optional<Tolerance> tolerance) {
    var finding =
        new Finding(
            reason,
            outcome,
            Optional.of(1),
            "MAT-01",
            "Three-way match of the platform",
            Optional.empty(),
            Optional.empty(),
            facts);
    return new InvoiceView.Difference(
        31,
        Optional.of(1),
        finding,
        yuan(amount),
        tolerance,
        outcome == Outcome.APPROVE,
        NOW.minusSeconds(7200),
        NOW.plusSeconds(86_400),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static InvoiceView.Difference disputed(InvoiceView.Difference of) {
    return changed(of, Optional.of(NOW), Optional.empty(), Optional.empty());
  }

  static InvoiceView.Difference accepted(InvoiceView.Difference of) {
    return changed(
        of, Optional.empty(), Optional.of(NOW), Optional.of(InvoiceView.Resolution.ACCEPTED));
  }

  private static InvoiceView.Difference changed(
      InvoiceView.Difference of,
      Optional<Instant> disputedAt,
      Optional<Instant> closedAt,
      Optional<InvoiceView.Resolution> resolution) {
    return new InvoiceView.Difference(
        of.id(),
        of.position(),
        of.finding(),
        of.amount(),
        of.tolerance(),
        of.acceptable(),
        of.openedAt(),
        of.dueAt(),
        disputedAt,
        disputedAt.map(at -> "Lin Wei"),
        disputedAt.map(at -> "CD-1"),
        Optional.of("agreed by phone"),
        closedAt,
        closedAt.map(at -> "Qian Yun"),
        resolution);
  }

  static InvoiceView view(InvoiceView.Line line, InvoiceView.Difference... differences) {
    return view(Optional.empty(), line, differences);
  }

  static InvoiceView view(
      Optional<Money> taxRounding, InvoiceView.Line line, InvoiceView.Difference... differences) {
    return new InvoiceView(
        row(InvoiceState.DISPUTED, "40.00", Reason.MATCH_PRICE),
        List.of(),
        yuan("440"),
        yuan("0"),
        yuan("57.20"),
        taxRounding,
        yuan("452.00"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(9L),
        List.of(line),
        List.of(),
        List.of(differences),
        List.of(),
        3);
  }

  static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), "CNY");
  }

  private static UnitPrice price(String amount) {
    return new UnitPrice(new BigDecimal(amount), "CNY");
  }
}
