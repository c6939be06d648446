package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.ordering.boundary.ListDraftService;
import org.bencao.ordering.boundary.PutIntoDraftResult;
import org.bencao.ordering.boundary.PutIntoDraftResult.Put;
import org.bencao.ordering.boundary.PutIntoDraftResult.Refused;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Puts a list into a draft and leads to the pad; where something stayed behind, back to it. */
@WebServlet("/ordering/lists/draft")
public class ListDraftServlet extends HttpServlet {

  @Inject ListDraftService putting;
  @Inject CurrentCaller caller;
  @Inject Shell shell;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var list = form.id("list");
    var site = Optional.ofNullable(shell.getSite());
    if (list.isEmpty() || site.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var result =
        putting.putIntoDraft(
            caller.get(), list.get(), site.get().id(), form.id("draft"), form.byId("quantity-"));
    response.sendRedirect(request.getContextPath() + next(form, result).path());
  }

  private static PageAddress next(PostedForm form, PutIntoDraftResult result) {
    if (result instanceof Refused refused) {
      return ListActs.back(form).refused(refused.findings());
    }
    var put = (Put) result;
    if (put.draft().isEmpty() || put.added() == 0) {
      return ListActs.back(form).said(Did.NOTHING);
    }
    long draft = put.draft().get().id();
    var here = PageAddress.of(ListActs.PAGE).with("list", form.id("list")).with("draft", draft);
    if (!put.withoutOffer().isEmpty()) {
      return here.said(Did.LEFT, put.withoutOffer().size());
    }
    return put.instead().isEmpty()
        ? PageAddress.of("/ordering/pad").with("draft", draft)
        : here.said(Did.INSTEAD, put.instead().size());
  }
}
