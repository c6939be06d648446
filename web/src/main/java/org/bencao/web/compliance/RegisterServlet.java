package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RegisterParty;
import org.bencao.compliance.boundary.RegisterResult;
import org.bencao.compliance.boundary.RegisterService;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.compliance.boundary.WriteRegister;
import org.bencao.organisation.boundary.IdentityProof;
import org.bencao.organisation.boundary.ProofResult;
import org.bencao.organisation.boundary.SignatureService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.receiving.CommandKey;
import org.bencao.web.security.CurrentCaller;

/** Writes, signs and takes back rows of the register, and leads back to it. */
@WebServlet("/compliance/register/change")
public class RegisterServlet extends HttpServlet {

  static final String INCOMPLETE = "REGISTER_INCOMPLETE";

  private static final PageAddress PAGE = PageAddress.of(RegisterPage.PATH);
  private static final int LONGEST = 400;

  @Inject RegisterService register;
  @Inject SignatureService signatures;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var act = form.text("act").flatMap(RegisterAct::of);
    if (act.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    switch (act.get()) {
      case WRITE -> {
        var command = command(form);
        if (command.isEmpty()) {
          again(PAGE.with("did", INCOMPLETE), request, response);
        } else {
          tell(
              PAGE,
              RegisterAct.WRITE,
              register.write(caller.get(), command.get()),
              request,
              response);
        }
      }
      case CORRECT -> ofRow(RegisterAct.CORRECT, form, id -> correct(form, id), request, response);
      case REPORT -> ofRow(RegisterAct.REPORT, form, id -> report(form, id), request, response);
      case SIGN, SHOW -> proven(act.get(), form, request, response);
    }
  }

  /** Nothing where a field does not hold what it should. */
  private Optional<Optional<RegisterResult>> correct(PostedForm form, long id) {
    var why = form.text("why").orElse("");
    return form.text("key")
        .filter(key -> key.matches(CommandKey.FORM) && why.length() <= LONGEST)
        .map(key -> register.correct(caller.get(), key, id, why));
  }

  private Optional<Optional<RegisterResult>> report(PostedForm form, long id) {
    var reference = form.text("reference").filter(text -> text.length() <= 60);
    return form.day("reported")
        .filter(day -> reference.isPresent())
        .map(day -> register.report(caller.get(), id, day, reference.get()));
  }

  private void ofRow(
      RegisterAct act,
      PostedForm form,
      Function<Long, Optional<Optional<RegisterResult>>> does,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    var id = form.id("id");
    if (id.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PAGE.with("id", id.get());
    var result = does.apply(id.get());
    if (result.isEmpty()) {
      again(page.with("did", INCOMPLETE), request, response);
    } else {
      tell(page, act, result.get(), request, response);
    }
  }

  /** For what nobody does at an open screen of somebody else. */
  private void proven(
      RegisterAct act, PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var row = form.id("id").flatMap(id -> register.find(caller.get(), id));
    if (row.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    long id = row.get().id();
    var result =
        signatures.prove(
            caller.get(),
            // as at the sign-in: blanks of a password count, those of a code do not
            Optional.ofNullable(request.getParameter("password")).orElse(""),
            form.text("code").map(code -> code.replace(" ", "")),
            request.getRemoteAddr());
    if (result instanceof ProofResult.Unproven unproven) {
      refuse(PAGE.with("id", id), List.of(unproven.finding()), request, response);
      return;
    }
    var proof = ((ProofResult.Proven) result).proof();
    tell(PAGE.with("id", id), act, act(act, form, id, proof), request, response);
  }

  private Optional<RegisterResult> act(
      RegisterAct act, PostedForm form, long id, IdentityProof proof) {
    var purpose = form.text("purpose").filter(text -> text.length() <= 200).orElse("");
    return act == RegisterAct.SIGN
        ? register.sign(caller.get(), id, proof)
        : register.identity(caller.get(), id, purpose, proof);
  }

  private void tell(
      PageAddress page,
      RegisterAct act,
      Optional<RegisterResult> result,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (result.get() instanceof RegisterResult.Refused refused) {
      refuse(page, refused.findings(), request, response);
    } else if (result.get() instanceof RegisterResult.Shown shown) {
      // in no address and in no session: this answer alone holds it
      request.setAttribute(RegisterPage.SHOWN, shown.identity());
      again(page, request, response);
    } else {
      var row = ((RegisterResult.Written) result.get()).row();
      response.sendRedirect(
          request.getContextPath() + PAGE.with("id", row.id()).with("did", act.did()).path());
    }
  }

  /** What was typed is still there. */
  private void refuse(
      PageAddress page,
      List<Finding> findings,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    Answer.refused(findings, words.here()).keep(request);
    again(page, request, response);
  }

  private static void again(
      PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page.path()).forward(request, response);
  }

  private static Optional<WriteRegister> command(PostedForm form) {
    var key = form.text("key").filter(text -> text.matches(CommandKey.FORM));
    var way = one(RegisterWay.values(), form.text("way"));
    var quantity = form.text("quantity").filter(text -> text.matches("[1-9][0-9]{0,8}"));
    boolean complete =
        key.isPresent()
            && way.isPresent()
            && quantity.isPresent()
            && form.id("site").isPresent()
            && form.day("day").isPresent()
            && fits(form, "item", 80)
            && fits(form, "lot", 20)
            && fits(form, "party", 200)
            && fits(form, "licence", 60)
            && fits(form, "document", 60)
            && fits(form, "permit", 60)
            && fits(form, "temperature", 60)
            && fits(form, "letter", 60)
            && fits(form, "transporter", 200)
            && fits(form, "transport-permit", 60)
            && fits(form, "collector", 120)
            && fits(form, "identity", 40)
            && fits(form, "remark", LONGEST)
            && (form.text("expiry").isEmpty() || form.day("expiry").isPresent());
    return complete
        ? Optional.of(
            new WriteRegister(
                key.get(),
                form.id("site").get(),
                text(form, "item"),
                way.get(),
                form.day("day").get(),
                new BigDecimal(quantity.get()),
                text(form, "lot"),
                form.day("expiry"),
                one(RegisterParty.values(), form.text("party-kind")),
                text(form, "party"),
                text(form, "licence"),
                text(form, "document"),
                text(form, "permit"),
                text(form, "temperature"),
                text(form, "letter"),
                text(form, "transporter"),
                text(form, "transport-permit"),
                text(form, "collector"),
                text(form, "identity"),
                form.text("consent").isPresent(),
                text(form, "remark")))
        : Optional.empty();
  }

  private static boolean fits(PostedForm form, String field, int most) {
    return text(form, field).length() <= most;
  }

  private static String text(PostedForm form, String field) {
    return form.text(field).orElse("");
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, Optional<String> name) {
    return name.flatMap(
        text -> Arrays.stream(all).filter(each -> each.name().equals(text)).findFirst());
  }
}
