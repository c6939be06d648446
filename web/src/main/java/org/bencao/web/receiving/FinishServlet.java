package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.bencao.receiving.boundary.CloseReceiptService;
import org.bencao.receiving.boundary.CloseResult;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Ends the count of a delivery in the name of who is signed in. */
@WebServlet("/receiving/finish")
public class FinishServlet extends HttpServlet {

  @Inject CloseReceiptService closing;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var id = form.id("id");
    var cause =
        form.text("no-code")
            .flatMap(
                name ->
                    Arrays.stream(NoCode.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    var result = id.flatMap(known -> closing.close(caller.get(), new DespatchId(known), cause));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = PageAddress.of(GoodsInPage.PATH).with("id", id);
    if (result.get() instanceof CloseResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      next = next.with("finish", "1");
    }
    response.sendRedirect(request.getContextPath() + next.path());
  }
}
