package org.bencao.web.receiving;

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
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.AnswerRecall;
import org.bencao.receiving.boundary.PublishRecall;
import org.bencao.receiving.boundary.RecallGrade;
import org.bencao.receiving.boundary.RecallResult;
import org.bencao.receiving.boundary.RecallService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Publishes, answers and closes recalls; what cannot be used stays in the form. */
@WebServlet("/receiving/recalls/change")
public class RecallServlet extends HttpServlet {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_CAUSE = 400;
  private static final int MOST_LOTS = 200;

  @Inject RecallService recalls;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var form = PostedForm.of(request);
    var act = form.text("act").orElse("");
    switch (act) {
      case "PUBLISH" -> publish(form, request, response);
      case "ANSWER" -> answer(form, request, response);
      case "CLOSE" -> close(form, request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void publish(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var command = command(form);
    if (command.isEmpty()) {
      show(request, response, Optional.empty(), "INCOMPLETE");
      return;
    }
    done(
        recalls.publish(caller.get(), command.get()),
        Optional.empty(),
        "PUBLISHED",
        request,
        response);
  }

  /** Nothing where a field that must be there is not, or one is too long. */
  private static Optional<PublishRecall> command(PostedForm form) {
    var number = text(form, "number", LONGEST_NUMBER);
    var item = text(form, "item", LONGEST_CODE);
    var cause = text(form, "cause", LONGEST_CAUSE);
    var lots = form.texts("lots").stream().flatMap(text -> lots(text).stream()).toList();
    var grade =
        form.text("grade")
            .flatMap(
                name ->
                    Arrays.stream(RecallGrade.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    boolean complete =
        number.isPresent()
            && item.isPresent()
            && cause.isPresent()
            && grade.isPresent()
            && !lots.isEmpty()
            && !form.isCut("lots")
            && lots.size() <= MOST_LOTS
            && lots.stream().allMatch(lot -> lot.length() <= LONGEST_CODE);
    return complete
        ? Optional.of(new PublishRecall(number.get(), item.get(), lots, grade.get(), cause.get()))
        : Optional.empty();
  }

  /** One a line, or with commas between them. */
  private static List<String> lots(String text) {
    return Arrays.stream(text.split("[\\r\\n,，;；、]+"))
        .map(String::strip)
        .filter(lot -> !lot.isEmpty())
        .toList();
  }

  private void answer(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var id = form.id("id");
    var site = form.id("site");
    if (id.isEmpty() || site.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var returned = packs(form, "returned");
    var destroyed = packs(form, "destroyed");
    var dispensed = packs(form, "dispensed");
    if (returned.isEmpty() || destroyed.isEmpty() || dispensed.isEmpty()) {
      show(request, response, id, "NUMBERS");
      return;
    }
    var result =
        recalls.answer(
            caller.get(),
            new AnswerRecall(
                id.get(),
                site.get(),
                returned.get(),
                destroyed.get(),
                dispensed.get(),
                text(form, "note", LONGEST_CAUSE)));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    done(result.get(), id, "ANSWERED", request, response);
  }

  private void close(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var result =
        form.id("id")
            .flatMap(id -> recalls.close(caller.get(), id, text(form, "note", LONGEST_CAUSE)));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    done(result.get(), form.id("id"), "CLOSED", request, response);
  }

  private void done(
      RecallResult result,
      Optional<Long> id,
      String said,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    if (result instanceof RecallResult.Refused refused) {
      request.setAttribute(
          RecallsPage.WHYS,
          refused.findings().stream().map(one -> words.here().why(one, "")).toList());
      show(request, response, id, "REFUSED");
      return;
    }
    var recall = ((RecallResult.Done) result).recallId();
    response.sendRedirect(
        request.getContextPath()
            + PageAddress.of(RecallsPage.PATH).with("id", recall).with("said", said).path());
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, Optional<Long> id, String said)
      throws ServletException, IOException {
    // what was typed is read from the request; the page never takes its act from it
    request.setAttribute(RecallsPage.SAID, said);
    id.ifPresent(number -> request.setAttribute(RecallsPage.SHOWN, Tsid.text(number)));
    request.getRequestDispatcher(RecallsPage.PATH).forward(request, response);
  }

  private static Optional<BigDecimal> packs(PostedForm form, String name) {
    return form.text(name).isEmpty()
        ? Optional.of(BigDecimal.ZERO)
        : form.text(name).filter(text -> text.matches("[0-9]{1,9}")).map(BigDecimal::new);
  }

  private static Optional<String> text(PostedForm form, String name, int longest) {
    return form.text(name).filter(text -> text.length() <= longest);
  }
}
