package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.ReorderResult;
import org.bencao.ordering.boundary.ReorderResult.Accepted;
import org.bencao.ordering.boundary.ReorderResult.Refused;
import org.bencao.ordering.boundary.ReorderService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Puts the accepted lines of a past order into a draft and leads to the pad. */
@WebServlet("/ordering/reorder/accept")
public class ReorderServlet extends HttpServlet {

  @Inject ReorderService reordering;
  @Inject CurrentCaller caller;
  @Inject Shell shell;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var order = form.id("order");
    var site = Optional.ofNullable(shell.getSite());
    if (order.isEmpty() || site.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var accepted = accepted(form);
    var here = PageAddress.of("/ordering/reorder").with("order", order);
    var next =
        accepted.isEmpty()
            ? here.said(Did.NONE_MARKED)
            : next(
                here,
                reordering.accept(
                    caller.get(), new PurchaseOrderId(order.get()), site.get().id(), accepted));
    response.sendRedirect(request.getContextPath() + next.path());
  }

  /** All lines, or those that are ticked. */
  private static Map<Long, String> accepted(PostedForm form) {
    var quantities = form.byNumber("quantity-");
    if (form.text("act").filter("all"::equals).isPresent()) {
      return quantities;
    }
    var ticked = form.byNumber("accept-").keySet();
    return quantities.entrySet().stream()
        .filter(line -> ticked.contains(line.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static PageAddress next(PageAddress here, ReorderResult result) {
    if (result instanceof Refused refused) {
      return here.refused(refused.findings());
    }
    var accepted = (Accepted) result;
    if (accepted.draft().isEmpty()) {
      return here.said(Did.NOTHING);
    }
    long draft = accepted.draft().get().id();
    return accepted.gone().isEmpty()
        ? PageAddress.of("/ordering/pad").with("draft", draft)
        : here.with("draft", draft).said(Did.LEFT, accepted.gone().size());
  }
}
