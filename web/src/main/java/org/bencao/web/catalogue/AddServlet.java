package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Puts a quantity of an offer into the site's draft; the catalogue stays. */
@WebServlet("/catalogue/add")
public class AddServlet extends HttpServlet {

  private static final int LONGEST = 20;

  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject DraftService drafts;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = new SentForm(request);
    var site = Optional.ofNullable(shell.getSite());
    var offer = form.id("offer");
    var quantity = form.text("quantity");
    if (site.isEmpty() || offer.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (quantity.length() > LONGEST) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      var result = add(site.get(), offer.get(), quantity);
      new AddedLine(words.here()).told(result, Tsid.text(offer.get()), quantity).keep(request);
      form.goOn(response);
    }
  }

  private ChangeDraftResult add(SiteView site, long offerId, String quantity) {
    var draft = drafts.open(caller.get(), site.id());
    return drafts.addLine(caller.get(), draft.id(), offerId, quantity);
  }
}
