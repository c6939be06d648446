package org.bencao.web.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.CreditView;
import org.bencao.credit.boundary.QuotaView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Wording;

/** Draws what may be spent. */
final class ShownLimits {

  private static final int FULL = 100;
  private static final int NEAR = 80;

  private final Wording words;

  ShownLimits(Wording words) {
    this.words = words;
  }

  ShownLimit budget(BudgetView view, SiteView site) {
    var terms = view.terms();
    var figures = words.figures();
    long filled = percent(view.used().amount(), terms.amount().amount());
    return new ShownLimit(
        Tsid.text(terms.id()),
        terms.name(),
        words.name(site.nameEn(), site.nameZh()),
        Tsid.text(site.id()),
        words.page(
            "ordering.approvals.period",
            "from",
            figures.date(terms.from()),
            "to",
            figures.date(terms.to())),
        terms.from().toString(),
        terms.to().toString(),
        terms.amount().amount().toPlainString(),
        terms.amount().currency(),
        figures.money(terms.amount()),
        figures.money(view.used()),
        figures.money(view.left()),
        Math.min(Math.max(filled, 0), FULL),
        tone(filled),
        terms.hard(),
        false);
  }

  ShownLimit credit(CreditView view, CompanyView other, boolean given) {
    var terms = view.terms();
    var figures = words.figures();
    long filled = percent(view.used().amount(), terms.amount().amount());
    return new ShownLimit(
        Tsid.text(terms.id()),
        words.name(other.nameEn(), other.nameZh()),
        other.code(),
        "",
        "",
        "",
        "",
        terms.amount().amount().toPlainString(),
        terms.amount().currency(),
        figures.money(terms.amount()),
        figures.money(view.used()),
        figures.money(view.left()),
        Math.min(Math.max(filled, 0), FULL),
        tone(filled),
        true,
        given);
  }

  ShownQuota quota(QuotaView view, SiteView site, CompanyView other, boolean given) {
    var terms = view.terms();
    var figures = words.figures();
    long filled = percent(view.used(), BigDecimal.valueOf(terms.packs()));
    return new ShownQuota(
        words.itemClass(terms.word()),
        words.name(other.nameEn(), other.nameZh()),
        words.name(site.nameEn(), site.nameZh()),
        words.page("credit.quota.resets", "date", figures.date(terms.resetsOn())),
        figures.count(view.used().longValue()),
        figures.count(terms.packs()),
        figures.count(view.left().longValue()),
        terms.lineMost().map(figures::count).orElse("–"),
        Math.min(Math.max(filled, 0), FULL),
        tone(filled),
        given);
  }

  private static long percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? FULL
        : part.multiply(BigDecimal.valueOf(FULL))
            .divide(whole, 0, RoundingMode.HALF_UP)
            .longValue();
  }

  private static String tone(long filled) {
    if (filled >= FULL) {
      return "bad";
    }
    return filled >= NEAR ? "warn" : "ok";
  }
}
