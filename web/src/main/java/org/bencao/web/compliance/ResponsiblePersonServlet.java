package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.NameResponsible;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Names who answers for quality, and says when they are away; leads back to the desk. */
@WebServlet("/compliance/responsible/change")
public class ResponsiblePersonServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/compliance/desk");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_NUMBER = 60;

  @Inject ResponsiblePersonService persons;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** What was done, and the answer to it; none where there is no such person. */
  private record Done(String did, Optional<LicenceResult> result) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var done = act(form);
    if (done.isEmpty()) {
      request
          .getRequestDispatcher(PAGE.with("did", "ANSWERING_INCOMPLETE").path())
          .forward(request, response);
      return;
    }
    if (done.get().result().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = PAGE;
    if (done.get().result().get() instanceof LicenceResult.Refused refused) {
      Answer.refused(List.of(refused.finding()), words.here()).keep(request);
    } else {
      next = PAGE.with("did", done.get().did());
    }
    response.sendRedirect(request.getContextPath() + next.path());
  }

  /** Nothing where something is missing or too long. */
  private Optional<Done> act(PostedForm form) {
    return switch (form.text("act").orElse("")) {
      case "NAME" ->
          command(form)
              .map(
                  command ->
                      new Done(
                          "ANSWERING_NAMED", Optional.of(persons.name(caller.get(), command))));
      case "AWAY" ->
          form.day("away-from").isPresent() && form.day("away-to").isPresent()
              ? form.id("id")
                  .map(
                      id ->
                          new Done(
                              "ANSWERING_AWAY",
                              persons.away(
                                  caller.get(),
                                  id,
                                  form.day("away-from").get(),
                                  form.day("away-to").get())))
              : Optional.empty();
      case "END" ->
          form.id("id").map(id -> new Done("ANSWERING_ENDED", persons.end(caller.get(), id)));
      default -> Optional.empty();
    };
  }

  private static Optional<NameResponsible> command(PostedForm form) {
    var name = form.text("responsible").filter(text -> text.length() <= LONGEST_NAME);
    var number = form.text("registered").filter(text -> text.length() <= LONGEST_NUMBER);
    return name.isPresent() && number.isPresent()
        ? form.day("answers-from").map(day -> new NameResponsible(name.get(), number.get(), day))
        : Optional.empty();
  }
}
