package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.AddDossierPaper;
import org.bencao.compliance.boundary.DossierResult;
import org.bencao.compliance.boundary.DossierService;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.compliance.boundary.TakeOverDossiers;
import org.bencao.organisation.boundary.ProofResult;
import org.bencao.organisation.boundary.SignatureService;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Takes the forms of the first-trade dossiers, and leads back to the dossier. */
@WebServlet("/compliance/dossier/change")
@MultipartConfig(
    maxFileSize = LicenceServlet.LARGEST,
    maxRequestSize = LicenceServlet.LARGEST,
    fileSizeThreshold = 64 * 1024)
public class DossierServlet extends HttpServlet {

  private static final int LONGEST_NOTE = 400;
  private static final int LONGEST_NUMBER = 60;
  private static final String INCOMPLETE = "DOSSIER_INCOMPLETE";
  private static final String NO_ITEM = "DOSSIER_NO_ITEM";

  @Inject DossierService dossiers;
  @Inject FirstTradeService firstTrade;
  @Inject SignatureService signatures;
  @Inject CatalogueService catalogue;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var act = form.text("act").flatMap(DossierAct::of);
    if (act.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    switch (act.get()) {
      case BEGIN -> {
        firstTrade.begin(caller.get());
        go(page().with("did", DossierAct.BEGIN.did()), request, response);
      }
      case OPEN -> open(form, request, response);
      case TAKE_OVER -> takeOver(form, request, response);
      default -> act(act.get(), form, request, response);
    }
  }

  private static PageAddress page() {
    return PageAddress.of(DossiersPage.PATH);
  }

  private void open(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var seller = form.id("seller");
    var code = form.text("item");
    if (seller.isEmpty()) {
      again(INCOMPLETE, request, response);
      return;
    }
    var item = code.flatMap(this::item);
    if (code.isPresent() && item.isEmpty()) {
      again(NO_ITEM, request, response);
      return;
    }
    tell(
        page(),
        DossierAct.OPEN,
        dossiers.open(caller.get(), seller.get(), item),
        request,
        response);
  }

  /** By any of its numbers, if that names one item alone. */
  private Optional<Long> item(String code) {
    return catalogue.itemsByCode(caller.get(), List.of(code)).values().stream()
        .filter(found -> found.size() == 1)
        .map(found -> found.iterator().next())
        .findFirst();
  }

  private void takeOver(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var seller = form.id("seller");
    var paper = form.text("paper").filter(text -> text.length() <= LONGEST_NUMBER);
    var approved = form.day("approved");
    var number = form.text("agreement").orElse("");
    boolean readable =
        seller.isPresent()
            && paper.isPresent()
            && approved.isPresent()
            && number.length() <= LONGEST_NUMBER
            && (form.text("until").isEmpty() || form.day("until").isPresent());
    if (!readable) {
      again(INCOMPLETE, request, response);
      return;
    }
    var command =
        new TakeOverDossiers(
            seller.get(),
            form.text("items").isPresent() ? Optional.empty() : Optional.of(Set.of()),
            paper.get(),
            approved.get(),
            form.day("reviewed").orElse(approved.get()),
            number,
            form.day("until"));
    tell(
        page(),
        DossierAct.TAKE_OVER,
        firstTrade.takeOver(caller.get(), command),
        request,
        response);
  }

  private void act(
      DossierAct act, PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var id = form.id("id");
    if (id.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var paper = act == DossierAct.ADD ? paper(form, request) : Optional.<AddDossierPaper>empty();
    var typed = form.text("note").map(text -> text.replace("\r\n", "\n"));
    var note = typed.filter(text -> text.length() <= LONGEST_NOTE);
    boolean readable =
        switch (act) {
          case ADD -> paper.isPresent();
          case SIGN -> form.text("password").isPresent() && typed.equals(note);
          default -> note.isPresent();
        };
    if (!readable) {
      go(page().with("id", id.get()).with("did", INCOMPLETE), request, response);
      return;
    }
    if (act == DossierAct.SIGN) {
      sign(id.get(), form, note.orElse(""), request, response);
      return;
    }
    var result = act(act, id.get(), note.orElse(""), paper);
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    tell(page().with("id", id.get()), act, result.get(), request, response);
  }

  private void sign(
      long id,
      PostedForm form,
      String note,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (dossiers.find(caller.get(), id).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var proven =
        signatures.prove(
            caller.get(),
            // as at the sign-in: blanks of a password count, those of a code do not
            Optional.ofNullable(request.getParameter("password")).orElse(""),
            form.text("code").map(code -> code.replace(" ", "")),
            request.getRemoteAddr());
    if (proven instanceof ProofResult.Unproven unproven) {
      // what was typed is still there, but for the password
      Answer.refused(List.of(unproven.finding()), words.here()).keep(request);
      request.getRequestDispatcher(page().with("id", id).path()).forward(request, response);
      return;
    }
    var result =
        dossiers.sign(
            caller.get(),
            id,
            form.text("content").orElse(""),
            note,
            ((ProofResult.Proven) proven).proof());
    tell(page().with("id", id), DossierAct.SIGN, result.orElseThrow(), request, response);
  }

  private Optional<DossierResult> act(
      DossierAct act, long id, String note, Optional<AddDossierPaper> paper) {
    Caller who = caller.get();
    return switch (act) {
      case ADD -> dossiers.add(who, id, paper.orElseThrow());
      case GIVE_BACK -> dossiers.giveBack(who, id, note);
      case REVIEW -> dossiers.review(who, id, note);
      case END -> dossiers.end(who, id, note);
      default -> Optional.empty();
    };
  }

  /** Nothing where a field that must be there is not, or is too long. */
  private static Optional<AddDossierPaper> paper(PostedForm form, HttpServletRequest request)
      throws IOException, ServletException {
    var kind = form.text("kind").filter(text -> text.matches("[A-Z_]{2,40}"));
    var number = form.text("number").filter(text -> text.length() <= LONGEST_NUMBER);
    var file = SentFile.of(request, "scan");
    boolean complete =
        kind.isPresent()
            && number.isPresent()
            && file.isPresent()
            && (form.text("to").isEmpty() || form.day("to").isPresent());
    return complete
        ? Optional.of(
            new AddDossierPaper(
                kind.get(),
                number.get(),
                form.text("sealed").isPresent(),
                form.day("to"),
                UploadedName.of(file.get().getSubmittedFileName()).text(),
                SentFile.bytes(request, "scan")))
        : Optional.empty();
  }

  /** What was typed is still there. */
  private static void again(String did, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page().with("did", did).path()).forward(request, response);
  }

  private void tell(
      PageAddress page,
      DossierAct act,
      DossierResult result,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (result instanceof DossierResult.Refused refused) {
      List<Finding> findings = refused.findings();
      Answer.refused(findings, words.here()).keep(request);
      go(page, request, response);
      return;
    }
    long id = ((DossierResult.Done) result).id();
    go(page().with("id", id).with("did", act.did()), request, response);
  }

  private static void go(PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + page.path());
  }
}
