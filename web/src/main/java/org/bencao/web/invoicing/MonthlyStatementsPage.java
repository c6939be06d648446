package org.bencao.web.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Money;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.MonthlyStatementService;
import org.bencao.invoicing.boundary.MonthlyStatementView;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.invoicing.boundary.StatementAnswer;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** What is owed at the end of each month, with the form in which the buyer answers (H2, PAY-03). */
@Named
@RequestScoped
public class MonthlyStatementsPage {

  static final String PATH = "/invoicing/statements";

  private static final int ROWS = 50;
  private static final Set<String> DONE = Set.of("AGREED", "DIFFERS", "STATED", "NOTHING");

  @Inject MonthlyStatementService statements;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Page<MonthlyStatementView> page;
  private Optional<ShownStatement.Whole> shown = Optional.empty();
  private Answer answer;
  private Instant now;

  /** A constant number of statements. */
  @PostConstruct
  void load() {
    answer = Answer.take(request);
    now = clock.instant();
    page =
        statements.list(
            caller.get(), new PaymentFilter(asked.id("partner"), key("older"), key("newer"), ROWS));
    shown = asked.id("id").flatMap(id -> statements.find(caller.get(), id)).map(this::whole);
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }

  /** A statement that is not the reader's is none. */
  public void open() {
    if (asked.text("id").isPresent() && shown.isEmpty()) {
      asked.notFound();
    }
  }

  public List<ShownStatement> getRows() {
    return page.rows().stream().map(this::row).toList();
  }

  public boolean isPicked() {
    return shown.isPresent();
  }

  public ShownStatement.Whole getShown() {
    return shown.orElse(null);
  }

  public String getShownId() {
    return shown.map(one -> one.head().id()).orElse("");
  }

  private ShownStatement row(MonthlyStatementView one) {
    boolean selling = one.seller().id() == caller.get().companyId();
    var other = selling ? one.buyer() : one.seller();
    var figures = wording().figures();
    return new ShownStatement(
        Tsid.text(one.id()),
        month(one),
        wording().name(other.nameEn(), other.nameZh()),
        money(one.opening()),
        money(one.invoiced()),
        money(one.credited()),
        money(one.paid()),
        figures.money(one.closing()),
        one.disputed().amount().signum() == 0 ? "" : figures.money(one.disputed()),
        state(one),
        one.answered()
            .map(
                said ->
                    said.by()
                        + " · "
                        + figures.shortly(said.at(), now)
                        + (said.note().isEmpty() ? "" : " · " + said.note()))
            .orElse(""),
        caller.get().has(Role.ACCOUNTS, one.buyer().id())
            && one.answered().filter(said -> said.answer() == StatementAnswer.AGREED).isEmpty());
  }

  private String month(MonthlyStatementView one) {
    return one.interim()
        .map(
            to ->
                wording()
                    .page(
                        "invoicing.month.interim",
                        "month",
                        one.month().toString(),
                        "at",
                        wording().figures().minute(to, now)))
        .orElse(one.month().toString());
  }

  private String money(Money money) {
    return money.amount().signum() == 0 ? "0" : wording().figures().money(money);
  }

  private Tag state(MonthlyStatementView one) {
    if (one.answered().isPresent()) {
      boolean agreed = one.answered().get().answer() == StatementAnswer.AGREED;
      return Tag.of(
          agreed ? new Look("ok", "check") : new Look("bad", "comments"),
          wording().page("invoicing.month.answer." + one.answered().get().answer()));
    }
    if (one.due().isEmpty()) {
      return Tag.of(new Look("", "file"), wording().page("invoicing.month.made"));
    }
    boolean late = one.finding().filter(finding -> finding.refuses()).isPresent();
    return Tag.of(
        new Look(late ? "bad" : "warn", late ? "clock" : "hourglass"),
        wording()
            .page(
                late ? "invoicing.month.late" : "invoicing.month.due",
                "day",
                wording().figures().date(one.due().get())));
  }

  private ShownStatement.Whole whole(MonthlyStatementView.Whole whole) {
    return new ShownStatement.Whole(
        row(whole.statement()), whole.entries().stream().map(this::entry).toList());
  }

  private ShownStatement.Entry entry(MonthlyStatementView.Entry one) {
    return new ShownStatement.Entry(
        Tag.of(look(one.kind()), wording().page("invoicing.month.kind." + one.kind())),
        one.number(),
        one.invoice().map(InvoiceId::text).orElse(""),
        wording().figures().shortly(one.at(), now),
        wording().figures().difference(one.amount()));
  }

  private static Look look(MonthlyStatementView.Kind kind) {
    return switch (kind) {
      case INVOICE -> new Look("", "file");
      case CREDIT_NOTE -> new Look("info", "reply");
      case PAYMENT -> new Look("ok", "wallet");
      case WITHDRAWAL -> new Look("warn", "undo");
    };
  }

  /** What the list was asked for, to be said again by its ways to other pages. */
  public String getOfPartner() {
    return key("partner").map(id -> "&partner=" + id).orElse("");
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public String getNewer() {
    return page.newer().orElse("");
  }

  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getNotice() {
    return asked
        .text("did")
        .filter(DONE::contains)
        .map(did -> wording().page("invoicing.month.did." + did))
        .orElse("");
  }

  private Wording wording() {
    return words.here();
  }
}
