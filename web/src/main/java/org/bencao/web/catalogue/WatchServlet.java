package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.ordering.boundary.WatchService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Begins or ends the watch over an item; the page stays. */
@WebServlet("/catalogue/watch")
public class WatchServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject WatchService watches;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = new SentForm(request);
    var item = form.id("item");
    if (item.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean begins = form.text("on").equals("true");
    if (begins) {
      watches.watch(caller.get(), item.get());
    } else {
      watches.unwatch(caller.get(), item.get());
    }
    Told.ok(words.here().page("catalogue.search.watch." + (begins ? "begun" : "ended")))
        .keep(request);
    form.goOn(response);
  }
}
