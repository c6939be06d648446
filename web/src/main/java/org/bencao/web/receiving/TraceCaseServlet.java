package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.TraceCaseResult;
import org.bencao.receiving.boundary.TraceCaseService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Opens, decides and ends cases of traceability, as the forms say, and leads back to them. */
@WebServlet("/receiving/cases/change")
public class TraceCaseServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(TraceCasesPage.PATH);
  private static final int LONGEST = 400;

  @Inject TraceCaseService cases;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject Clock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var act = form.text("act").orElse("");
    switch (act) {
      case "SUSPECT" -> open(suspect(form), act, request, response);
      case "REQUEST" -> open(request(form), act, request, response);
      case "DECIDE", "ANSWER", "TELL" -> change(act, form, request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Nothing where something is missing or too long. */
  private Optional<TraceCaseResult> suspect(PostedForm form) {
    var item = text(form, "item", 80);
    var lot = text(form, "lot", 20);
    var why = text(form, "why", LONGEST);
    return item.isPresent() && lot.isPresent() && why.isPresent()
        ? Optional.of(cases.suspect(caller.get(), item.get(), lot.get(), why.get()))
        : Optional.empty();
  }

  private Optional<TraceCaseResult> request(PostedForm form) {
    var asker = text(form, "asker", 200);
    var question = text(form, "question", LONGEST);
    var key = form.text("key").filter(text -> text.matches(CommandKey.FORM));
    return asker.isPresent() && question.isPresent() && key.isPresent()
        ? Optional.of(
            cases.request(caller.get(), key.get(), asker.get(), question.get(), clock.instant()))
        : Optional.empty();
  }

  private static Optional<String> text(PostedForm form, String field, int most) {
    return form.text(field).filter(text -> text.length() <= most);
  }

  private void open(
      Optional<TraceCaseResult> result,
      String act,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (result.isEmpty()) {
      again(PAGE.with("did", "INCOMPLETE"), request, response);
    } else {
      tell(PAGE, act, result.get(), request, response);
    }
  }

  private void change(
      String act, PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = form.id("id");
    var note = form.text("note").orElse("");
    var reference = text(form, "reference", 60);
    if (id.isPresent()
        && (note.length() > LONGEST || (act.equals("TELL") && reference.isEmpty()))) {
      again(PAGE.with("id", id.get()).with("did", "INCOMPLETE"), request, response);
      return;
    }
    var result = id.flatMap(one -> change(act, form, one, note, reference.orElse("")));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    tell(PAGE.with("id", id.get()), act, result.get(), request, response);
  }

  private Optional<TraceCaseResult> change(
      String act, PostedForm form, long id, String note, String reference) {
    return switch (act) {
      case "DECIDE" ->
          cases.decide(
              caller.get(),
              id,
              form.text("verdict").filter("ILLEGITIMATE"::equals).isPresent(),
              note);
      case "ANSWER" -> cases.answer(caller.get(), id, note);
      default -> cases.told(caller.get(), id, reference);
    };
  }

  private void tell(
      PageAddress page,
      String act,
      TraceCaseResult result,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (result instanceof TraceCaseResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      again(page, request, response);
      return;
    }
    var id = ((TraceCaseResult.Done) result).view().id();
    response.sendRedirect(
        request.getContextPath() + PAGE.with("id", Tsid.text(id)).with("did", act).path());
  }

  /** What was typed is still there. */
  private static void again(
      PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page.path()).forward(request, response);
  }
}
