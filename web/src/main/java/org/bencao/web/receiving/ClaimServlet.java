package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Takes the forms of a claim, and leads back to its page. */
@WebServlet("/receiving/claim/change")
@MultipartConfig(
    maxFileSize = ClaimPhotos.LARGEST,
    maxRequestSize = ClaimPhotos.LARGEST,
    fileSizeThreshold = ClaimPhotos.KEPT_IN_MEMORY)
public class ClaimServlet extends HttpServlet {

  private static final int LONGEST_NOTE = 400;

  @Inject DiscrepancyService discrepancies;
  @Inject ClaimPhotos photos;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var id = form.id("id");
    var act = form.text("act").flatMap(ClaimAct::of);
    var result =
        id.isEmpty() || act.isEmpty()
            ? Optional.<DecideResult>empty()
            : act(act.get(), id.get(), form, request);
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PageAddress.of(ClaimPage.PATH).with("id", id);
    if (result.get() instanceof DecideResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
    } else {
      page = page.with("did", act.get().name());
    }
    response.sendRedirect(request.getContextPath() + page.path());
  }

  /** Nothing where there is no such claim, or no picture. */
  private Optional<DecideResult> act(
      ClaimAct act, long id, PostedForm form, HttpServletRequest request)
      throws IOException, ServletException {
    return switch (act) {
      case RELEASE -> discrepancies.decide(caller.get(), id, Verdict.RELEASED, note(form));
      case REFUSE -> discrepancies.decide(caller.get(), id, Verdict.REFUSED, note(form));
      case CLOSE -> discrepancies.close(caller.get(), id);
      case PHOTO -> photos.ofClaim(id, request);
    };
  }

  private static String note(PostedForm form) {
    var note = form.text("note").orElse("");
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }
}
