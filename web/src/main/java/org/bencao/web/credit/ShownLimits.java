package org.bencao.web.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bencao.common.Money;
import org.bencao.common.Tsid;
import org.bencao.credit.boundary.BudgetView;
import org.bencao.credit.boundary.CreditView;
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
    long filled = percent(view.used(), terms.amount());
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
    long filled = percent(view.used(), terms.amount());
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

  private static long percent(Money part, Money whole) {
    return whole.amount().signum() == 0
        ? FULL
        : part.amount()
            .multiply(BigDecimal.valueOf(FULL))
            .divide(whole.amount(), 0, RoundingMode.HALF_UP)
            .longValue();
  }

  private static String tone(long filled) {
    if (filled >= FULL) {
      return "bad";
    }
    return filled >= NEAR ? "warn" : "ok";
  }
}
