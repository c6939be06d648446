package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.LicenceKinds;
import org.bencao.organisation.boundary.LicenceResult;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.organisation.boundary.UploadLicence;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Takes the forms of the compliance desk, and leads back to the licence. */
@WebServlet("/compliance/licence/change")
@MultipartConfig(
    maxFileSize = LicenceServlet.LARGEST,
    maxRequestSize = LicenceServlet.LARGEST,
    fileSizeThreshold = 64 * 1024)
public class LicenceServlet extends HttpServlet {

  /** Above what any form of ours may send: the business says what is too large for a scan. */
  static final long LARGEST = 10L * 1024 * 1024;

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_NUMBER = 60;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ID = 40;
  private static final int LONGEST_FILE_NAME = 120;

  /** A licence of one state names it. */
  private static final String REGION = "[A-Z]{2}(-[A-Z0-9]{1,3})?";

  @Inject LicenceService licences;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var act = form.text("act").flatMap(LicenceAct::of);
    if (act.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PageAddress.of(DeskPage.PATH);
    if (act.get() == LicenceAct.UPLOAD) {
      var command = command(form, request);
      if (command.isEmpty()) {
        request
            .getRequestDispatcher(page.with("did", "INCOMPLETE").path())
            .forward(request, response);
        return;
      }
      var result = licences.upload(caller.get(), command.get());
      if (result instanceof LicenceResult.Refused refused) {
        // what was typed is still there
        Answer.refused(List.of(refused.finding()), words.here()).keep(request);
        request.getRequestDispatcher(page.path()).forward(request, response);
        return;
      }
      tell(page, act.get(), result, request, response);
      return;
    }
    var id = form.id("id");
    var result = id.flatMap(one -> act(act.get(), caller.get(), one, note(form)));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    tell(page.with("licence", id.get()), act.get(), result.get(), request, response);
  }

  private void tell(
      PageAddress page,
      LicenceAct act,
      LicenceResult result,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var next = page;
    if (result instanceof LicenceResult.Refused refused) {
      Answer.refused(List.of(refused.finding()), words.here()).keep(request);
    } else if (act == LicenceAct.UPLOAD) {
      next = page.with("licence", ((LicenceResult.Done) result).id()).with("did", act.name());
    } else {
      next = page.with("did", act.name());
    }
    response.sendRedirect(request.getContextPath() + next.path());
  }

  /** As long as it is kept; the end tells the kind of file. */
  private static String lastOf(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST_FILE_NAME));
  }

  /** A reason is asked for by the page; who sends none writes a dash. */
  private static String note(PostedForm form) {
    var note = form.text("note").orElse("–");
    return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
  }

  private Optional<LicenceResult> act(LicenceAct act, Caller who, long id, String note) {
    return switch (act) {
      case VERIFY -> licences.verify(who, id, note);
      case GIVE_BACK -> licences.giveBack(who, id, note);
      case RECHECK -> licences.recheck(who, id, note);
      case SUSPEND -> licences.stop(who, id, false, note);
      case REVOKE -> licences.stop(who, id, true, note);
      case RESUME -> licences.goOn(who, id, note);
      case UPLOAD -> throw new AccessDenied(who);
    };
  }

  /** Nothing where a field that must be there is not, or is too long. */
  private static Optional<UploadLicence> command(PostedForm form, HttpServletRequest request)
      throws IOException, ServletException {
    var kind = form.text("kind").filter(text -> text.matches("[A-Z]{2}_[A-Z]{2,8}"));
    var number = form.text("number").filter(text -> text.length() <= LONGEST_NUMBER);
    var issuer = form.text("issuer").filter(text -> text.length() <= LONGEST_NAME);
    var holder = form.text("holder").filter(text -> text.length() <= LONGEST_NAME);
    var registry = form.text("registry").filter(text -> text.length() <= LONGEST_ID);
    var issued = form.day("issued");
    var to = form.text("to");
    var file = SentFile.of(request, "scan");
    var region = form.text("region").map(text -> text.toUpperCase(Locale.ROOT)).orElse("");
    boolean complete =
        kind.isPresent()
            && number.isPresent()
            && issuer.isPresent()
            && holder.isPresent()
            && registry.isPresent()
            && issued.isPresent()
            && file.isPresent()
            && (region.isEmpty() ? !LicenceKinds.isRegional(kind.get()) : region.matches(REGION))
            && (to.isEmpty() || form.day("to").isPresent());
    if (!complete) {
      return Optional.empty();
    }
    var scope = new HashSet<>(form.texts("scope"));
    scope.removeIf(word -> !word.matches("[A-Z0-9_]{1,20}"));
    Optional<LocalDate> end = form.day("to");
    return Optional.of(
        new UploadLicence(
            form.id("site"),
            kind.get(),
            number.get(),
            issuer.get(),
            holder.get(),
            registry.get(),
            form.text("mode").filter(text -> text.length() <= LONGEST_NUMBER).orElse(""),
            issued.get(),
            end,
            scope,
            region,
            form.id("renews"),
            lastOf(UploadedName.of(file.get().getSubmittedFileName()).text()),
            SentFile.bytes(request, "scan")));
  }
}
