package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.organisation.boundary.GiveAuthorisation;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Gives and ends letters of authorisation, as the forms say, and leads back to the desk. */
@WebServlet("/compliance/authorisation/change")
public class AuthorisationServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of("/compliance/desk");
  private static final int LONGEST_NUMBER = 60;

  @Inject AuthorisationService authorisations;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    boolean ends = form.text("act").filter("END"::equals).isPresent();
    if (!ends && command(form).isEmpty()) {
      request
          .getRequestDispatcher(PAGE.with("did", "LETTER_INCOMPLETE").path())
          .forward(request, response);
      return;
    }
    var result =
        ends
            ? form.id("id").flatMap(id -> authorisations.end(caller.get(), id))
            : authorisations.give(caller.get(), command(form).get());
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = PAGE;
    if (result.get() instanceof LicenceResult.Refused refused) {
      Answer.refused(List.of(refused.finding()), words.here()).keep(request);
    } else {
      next = PAGE.with("did", ends ? "LETTER_ENDED" : "LETTER_GIVEN");
    }
    response.sendRedirect(request.getContextPath() + next.path());
  }

  /** Nothing where something is missing or too long. */
  private static Optional<GiveAuthorisation> command(PostedForm form) {
    var number = form.text("letter").filter(text -> text.length() <= LONGEST_NUMBER);
    var classes = new HashSet<>(form.texts("class"));
    classes.removeIf(word -> !word.matches("[A-Z0-9_]{1,20}"));
    boolean complete =
        form.id("person").isPresent()
            && number.isPresent()
            && !classes.isEmpty()
            && form.day("since").isPresent()
            && form.day("until").isPresent();
    return complete
        ? Optional.of(
            new GiveAuthorisation(
                form.id("person").get(),
                number.get(),
                classes,
                form.day("since").get(),
                form.day("until").get()))
        : Optional.empty();
  }
}
