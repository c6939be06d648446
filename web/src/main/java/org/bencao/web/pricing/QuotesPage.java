package org.bencao.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.pricing.boundary.InquiryRow;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.QuoteService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Inquiries, one of them with its quotes side by side, and the forms of whose turn it is (C2). */
@Named
@RequestScoped
public class QuotesPage {

  static final String PATH = "/pricing/quotes";

  private static final int ROWS = 50;
  private static final int USUAL_DAYS = 7;
  private static final int USUAL_VALIDITY = 30;

  @Inject QuoteService quotes;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Page<InquiryRow> page;
  private Optional<InquiryView> picked = Optional.empty();
  private Answer answer;

  /** The chosen one, else the newest. */
  @PostConstruct
  void load() {
    answer = Answer.take(request);
    page = quotes.list(caller.get(), asked.id("older"), ROWS);
    var first = page.rows().stream().findFirst().map(InquiryRow::id);
    var id = isPicked() ? asked.id("id") : first.filter(one -> !isComposing());
    picked = id.flatMap(found -> quotes.find(caller.get(), found));
  }

  public void open() {
    if (isPicked() && picked.isEmpty()) {
      asked.notFound();
    }
  }

  /** Whether the address names one. */
  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  /** Whether a new one is being written. */
  private boolean isComposing() {
    return asked.text("item").isPresent()
        || asked.text("lines").isPresent()
        || asked.text("new").isPresent();
  }

  public List<ShownInquiry> getRows() {
    return page.rows().stream().map(draw()::row).toList();
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public ShownInquiry getShown() {
    return picked.map(InquiryView::row).map(draw()::row).orElse(null);
  }

  public String getShownId() {
    return picked.map(one -> Tsid.text(one.row().id())).orElse("");
  }

  public String getNote() {
    return picked.map(InquiryView::note).orElse("");
  }

  public String getCurrency() {
    return picked.map(InquiryView::currency).orElse("");
  }

  public List<ShownInquiry.Line> getLines() {
    return picked.map(draw()::lines).orElse(List.of());
  }

  public List<ShownInquiry.Shown> getQuotes() {
    return picked.map(draw()::quotes).orElse(List.of());
  }

  /** Whether the reader's company asks; else it is asked. */
  public boolean isAsking() {
    return caller.get().has(Role.BUYER);
  }

  /** Whether the form for a new one stands there. */
  public boolean isForm() {
    return isAsking() && picked.isEmpty();
  }

  public QuoteNotice getNotice() {
    int row =
        asked.text("n").filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf).orElse(0);
    return asked
        .text("did")
        .flatMap(QuoteDid::of)
        .map(
            did ->
                new QuoteNotice(did.tone(), wording().page("pricing.quote.did." + did, "row", row)))
        .orElse(QuoteNotice.NONE);
  }

  /** What the form just did, in words; empty when none did anything. */
  public record QuoteNotice(String tone, String text) {

    static final QuoteNotice NONE = new QuoteNotice("", "");
  }

  /** The draft that was just made, where it lacks something. */
  public String getDraft() {
    return asked.id("draft").map(Tsid::text).orElse("");
  }

  /** Why a form did nothing. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** As typed, else the item with which the reader came. */
  public String getTypedLines() {
    return asked.text("lines").orElse(asked.text("item").map(code -> code + " ").orElse(""));
  }

  /** As typed, else the seller with which the reader came. */
  public String getTypedSellers() {
    return asked.text("sellers").orElse(typed("seller"));
  }

  public String getAnswerBy() {
    return asked.text("day").orElse(today().plusDays(USUAL_DAYS).toString());
  }

  public String getValidTo() {
    return today().plusDays(USUAL_VALIDITY).toString();
  }

  public String getToday() {
    return today().toString();
  }

  /** A reload of the form that was sent asks nobody twice. */
  public String getFreshKey() {
    return UUID.randomUUID().toString();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), wording().figures().zone());
  }

  private ShownInquiries draw() {
    return new ShownInquiries(wording(), caller.get(), clock.instant());
  }

  private Wording wording() {
    return words.here();
  }
}
