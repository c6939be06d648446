package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.AskAgain;
import org.bencao.pricing.boundary.AskQuotes;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.QuoteResult;
import org.bencao.pricing.boundary.QuoteService;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.boundary.QuoteView;
import org.bencao.pricing.boundary.SendQuote;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Asks for quotes, answers and accepts them, as the forms say, and leads back to the page. */
@WebServlet("/pricing/quotes/change")
public class QuoteServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(QuotesPage.PATH);
  private static final String PRICE = "price-";
  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_KEY = 64;
  private static final int LONGEST_LINES = 20_000;
  private static final int MOST_SELLERS = 10;

  @Inject QuoteService quotes;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject DraftService drafts;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var form = PostedForm.of(request);
    if (form.text("note").filter(note -> note.length() > LONGEST_NOTE).isPresent()) {
      lead(Optional.of(said(form, QuoteDid.TOO_LONG)), request, response);
      return;
    }
    switch (form.text("act").orElse("")) {
      case "ask" -> ask(form, request, response);
      case "quote" -> lead(quote(form, request), request, response);
      case "again" -> lead(askAgain(form, request), request, response);
      case "accept" -> lead(accept(form, request), request, response);
      case "decline" ->
          lead(
              end(form, request, quotes.decline(caller.get(), id(form), round(form), note(form))),
              request,
              response);
      case "refuse" ->
          lead(
              end(form, request, quotes.refuse(caller.get(), id(form), round(form), note(form))),
              request,
              response);
      case "order" -> lead(order(form), request, response);
      default -> lead(Optional.empty(), request, response);
    }
  }

  private static void lead(
      Optional<PageAddress> next, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  /** What cannot be used is answered by the page itself: no address holds so many lines. */
  private void ask(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    caller.get().require(Role.BUYER);
    var text =
        Optional.ofNullable(request.getParameter("lines"))
            .filter(typed -> typed.length() <= LONGEST_LINES)
            .orElse("");
    var typed = TypedInquiry.of(text);
    var sellers = sellers(form);
    var day = form.day("day");
    var key = form.text("key").filter(one -> one.length() <= LONGEST_KEY);
    if (key.isEmpty()) {
      lead(Optional.empty(), request, response);
      return;
    }
    if (sellers.isEmpty()) {
      again(PAGE.with("did", QuoteDid.SELLER_UNKNOWN.name()), request, response);
      return;
    }
    if (day.isEmpty()) {
      again(PAGE.with("did", QuoteDid.DAY_WRONG.name()), request, response);
      return;
    }
    if (typed.unreadable().isPresent()) {
      var row = String.valueOf(typed.unreadable().getAsInt());
      again(PAGE.with("did", QuoteDid.LINE_UNREADABLE.name()).with("n", row), request, response);
      return;
    }
    var result =
        quotes.ask(
            caller.get(), new AskQuotes(key.get(), sellers, day.get(), note(form), typed.lines()));
    if (refused(result, request)) {
      again(PAGE.with("did", QuoteDid.REFUSED.name()), request, response);
      return;
    }
    var id = ((QuoteResult.Done) result).inquiryId();
    lead(Optional.of(PAGE.with("did", QuoteDid.ASKED.name()).with("id", id)), request, response);
  }

  private static void again(
      PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(page.path()).forward(request, response);
  }

  /** Empty when one of them is not known. */
  private Set<Long> sellers(PostedForm form) {
    var codes = form.text("sellers").orElse("").toUpperCase(Locale.ROOT).split("[\\s,;，；、]+");
    var sellers = new HashSet<Long>();
    for (var code : codes) {
      var found = companies.byCode(caller.get(), code).map(CompanyView::id);
      if (found.isEmpty() || sellers.size() == MOST_SELLERS) {
        return Set.of();
      }
      sellers.add(found.get());
    }
    return sellers;
  }

  private Optional<PageAddress> quote(PostedForm form, HttpServletRequest request) {
    var day = form.day("day");
    if (day.isEmpty()) {
      return Optional.of(said(form, QuoteDid.DAY_WRONG));
    }
    return told(
        form,
        request,
        quotes.quote(caller.get(), new SendQuote(id(form), day.get(), prices(form), note(form))),
        QuoteDid.QUOTED);
  }

  private Optional<PageAddress> askAgain(PostedForm form, HttpServletRequest request) {
    return told(
        form,
        request,
        quotes.askAgain(
            caller.get(), new AskAgain(id(form), round(form), prices(form), note(form))),
        QuoteDid.ASKED_AGAIN);
  }

  private Optional<PageAddress> accept(PostedForm form, HttpServletRequest request) {
    return told(
        form, request, quotes.accept(caller.get(), id(form), round(form)), QuoteDid.ACCEPTED);
  }

  private Optional<PageAddress> end(
      PostedForm form, HttpServletRequest request, Optional<QuoteResult> result) {
    return told(form, request, result, QuoteDid.ENDED);
  }

  private Optional<PageAddress> told(
      PostedForm form, HttpServletRequest request, Optional<QuoteResult> result, QuoteDid did) {
    return result.map(known -> said(form, refused(known, request) ? QuoteDid.REFUSED : did));
  }

  /** The accepted lines in a draft of the chosen site, and on to the pad. */
  private Optional<PageAddress> order(PostedForm form) {
    caller.get().require(Role.BUYER);
    var inquiry = form.id("inquiry").flatMap(id -> quotes.find(caller.get(), id));
    var quote =
        inquiry.stream()
            .flatMap(found -> found.quotes().stream())
            .filter(one -> one.id() == id(form) && one.state() == QuoteState.ACCEPTED)
            .findFirst();
    if (quote.isEmpty() || shell.getSite() == null) {
      return Optional.empty();
    }
    var lines = lines(inquiry.get(), quote.get());
    if (lines.isEmpty()) {
      return Optional.of(said(form, QuoteDid.NOTHING_TO_ORDER));
    }
    var number = inquiry.get().row().number();
    long draft = drafts.create(caller.get(), shell.getSite().id(), number, lines).id();
    int gone = quote.get().prices().size() - lines.size();
    return Optional.of(
        gone == 0
            ? PageAddress.of("/ordering/pad").with("draft", draft)
            : said(form, QuoteDid.LEFT).with("n", String.valueOf(gone)).with("draft", draft));
  }

  /** What was accepted, as far as the seller still offers it, in the order of the inquiry. */
  private List<PlaceOrder.Line> lines(InquiryView inquiry, QuoteView quote) {
    var wanted =
        inquiry.lines().stream()
            .filter(line -> quote.prices().containsKey(line.position()))
            .toList();
    var offers =
        catalogue
            .offersOf(caller.get(), wanted.stream().map(line -> line.item().id()).toList())
            .stream()
            .filter(offer -> offer.sellerCompanyId() == quote.sellerCompanyId())
            .collect(Collectors.toMap(offer -> offer.item().id(), OfferView::id));
    return wanted.stream()
        .filter(line -> offers.containsKey(line.item().id()))
        .map(
            line ->
                new PlaceOrder.Line(
                    offers.get(line.item().id()), BigDecimal.valueOf(line.quantity())))
        .toList();
  }

  /** What was refused is told on the page to which it leads. */
  private boolean refused(QuoteResult result, HttpServletRequest request) {
    if (result instanceof QuoteResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      return true;
    }
    return false;
  }

  /** A number that names nothing when there is none. */
  private static long id(PostedForm form) {
    return form.id("quote").orElse(0L);
  }

  private static int round(PostedForm form) {
    return form.number("round").orElse(0);
  }

  private static String note(PostedForm form) {
    return form.text("note").orElse("");
  }

  private static Map<Integer, String> prices(PostedForm form) {
    var prices = new HashMap<Integer, String>();
    form.byNumber(PRICE)
        .forEach(
            (position, text) -> {
              if (!text.isEmpty()) {
                prices.put(position.intValue(), text);
              }
            });
    return prices;
  }

  private static PageAddress said(PostedForm form, QuoteDid did) {
    return PAGE.with("did", did.name()).with("id", form.id("inquiry"));
  }
}
