package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;

/** Takes the forms of a return, and leads back to its page. */
@WebServlet("/receiving/return/change")
public class ReturnServlet extends HttpServlet {

  @Inject ReturnActs acts;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var act = form.text("act").flatMap(ReturnAct::of);
    var done = act.flatMap(wanted -> done(wanted, form));
    if (done.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next(act.get(), done.get(), form, request));
  }

  private Optional<ReturnActs.Done> done(ReturnAct act, PostedForm form) {
    return act == ReturnAct.ASK
        ? acts.ask(form)
        : form.id("id").flatMap(id -> acts.decide(act, id, form));
  }

  private String next(
      ReturnAct act, ReturnActs.Done done, PostedForm form, HttpServletRequest request) {
    var page = PageAddress.of(ReturnPage.PATH);
    page =
        done.returnId().isPresent()
            ? page.with("id", done.returnId())
            : page.with("delivery", form.id("delivery"));
    if (done.findings().isEmpty()) {
      return page.with("did", act.name()).path();
    }
    Answer.refused(done.findings(), words.here())
        .typing(String.join("\n", form.texts("codes")))
        .keep(request);
    return (act == ReturnAct.ASK ? typed(page, form) : page).path();
  }

  /** With everything that was typed. */
  private static PageAddress typed(PageAddress page, PostedForm form) {
    var typed = page;
    for (var name : new String[] {"reason", "note"}) {
      typed = form.text(name).isEmpty() ? typed : typed.with(name, form.text(name).get());
    }
    for (var row : ReturnRows.typed(form)) {
      typed = typed.with(row.position() + "/" + row.lot().orElse(""), row.raw());
    }
    return typed;
  }
}
