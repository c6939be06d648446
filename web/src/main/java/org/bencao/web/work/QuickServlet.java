package org.bencao.web.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.ordering.boundary.QuickLine;
import org.bencao.ordering.boundary.QuickOrderService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/**
 * Takes a line that was typed beside the queue. The address ends as look-ups do: such calls are
 * taken from our own pages alone, and who is not signed in any more is told so instead of led away.
 */
@WebServlet("/ordering/quick.json")
public class QuickServlet extends HttpServlet {

  private static final int LONGEST = 200;

  private final ObjectMapper json = new ObjectMapper();

  @Inject CurrentCaller caller;
  @Inject QuickOrderService quick;
  @Inject Shell shell;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var site = Optional.ofNullable(shell.getSite());
    if (site.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var typed = new QuickLine(offer(request), text(request, "text"), text(request, "quantity"));
    var result = quick.add(caller.get(), site.get().id(), typed);
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    json.writeValue(response.getOutputStream(), answer(result, typed));
  }

  private Map<String, Object> answer(ChangeDraftResult result, QuickLine typed) {
    var answer = new QuickAnswer(words.here());
    return result instanceof Changed changed
        ? answer.added(changed)
        : answer.refused((Refused) result, typed);
  }

  private static String text(HttpServletRequest request, String name) {
    var typed = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    return typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  /** Nothing when the text alone was typed. */
  private static Optional<Long> offer(HttpServletRequest request) {
    try {
      return Optional.of(Tsid.parse(request.getParameter("offer")));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
