package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.TypedDay;
import org.bencao.ordering.boundary.AnnounceShortage;
import org.bencao.ordering.boundary.ShortageService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Announces a shortage or ends it, as the form says, and leads back to the page. */
@WebServlet("/ordering/shortages/change")
public class ShortageServlet extends HttpServlet {

  private static final String PAGE = "/ordering/shortages";
  private static final int LONGEST_NOTE = 400;

  @Inject ShortageService shortages;
  @Inject CatalogueService catalogue;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next = form.id("id").isPresent() ? end(form.id("id").get()) : Optional.of(announce(form));
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private Optional<PageAddress> end(long id) {
    return shortages.close(caller.get(), id)
        ? Optional.of(PageAddress.of(PAGE).said(Did.SHORTAGE_ENDED))
        : Optional.empty();
  }

  private PageAddress announce(PostedForm form) {
    var offer = form.text("item").flatMap(code -> catalogue.ownOffer(caller.get(), code));
    var quantity = form.wholeQuantity("quantity");
    var until = form.text("until").flatMap(TypedDay::day).filter(day -> !day.isBefore(today()));
    var note = form.text("note");
    if (offer.isEmpty()) {
      return again(form, Did.NOT_OFFERED);
    }
    if (quantity.isEmpty()) {
      return again(form, Did.UNREADABLE);
    }
    if (until.isEmpty()) {
      return again(form, Did.DAY_WRONG);
    }
    if (note.isEmpty() || form.isLonger(LONGEST_NOTE, "note")) {
      return again(form, Did.NOTE_MISSING);
    }
    return announce(offer.get(), quantity.get(), until.get(), note.get());
  }

  private PageAddress announce(OfferView offer, BigDecimal packs, LocalDate until, String note) {
    var command = new AnnounceShortage(offer.id(), packs.intValueExact(), until, note);
    return PageAddress.of(PAGE)
        .said(
            shortages.announce(caller.get(), command).isPresent()
                ? Did.ANNOUNCED
                : Did.NOT_OFFERED);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), words.here().figures().zone());
  }

  /** With everything that was typed. */
  private static PageAddress again(PostedForm form, Did did) {
    var page = PageAddress.of(PAGE).said(did);
    for (var name : new String[] {"item", "quantity", "until", "note"}) {
      page = form.text(name).isEmpty() ? page : page.with(name, form.text(name).get());
    }
    return page;
  }
}
