package org.bencao.web.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.ordering.boundary.OfferSearchService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The look-ahead of the order pad: what the person who is signed in may order, as she types. */
@WebServlet("/catalogue/suggest.json")
public class SuggestServlet extends HttpServlet {

  private static final int LISTED = 12;
  private static final int LONGEST = 200;

  private final ObjectMapper json = new ObjectMapper();

  @Inject CurrentCaller caller;
  @Inject OfferSearchService search;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var query = Optional.ofNullable(request.getParameter("query")).orElse("").strip();
    var asked = query.substring(0, Math.min(query.length(), LONGEST));
    var found = search.find(caller.get(), asked, LISTED);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    json.writeValue(response.getOutputStream(), Suggestions.of(found, asked, words.here()));
  }
}
