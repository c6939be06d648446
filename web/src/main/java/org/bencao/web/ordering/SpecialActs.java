package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bencao.ordering.boundary.AnswerSpecialResult;
import org.bencao.ordering.boundary.AskSpecial;
import org.bencao.ordering.boundary.AskSpecialResult;
import org.bencao.ordering.boundary.SpecialService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** What the forms of the special orders' page do. */
@Dependent
class SpecialActs {

  private static final PageAddress PAGE = PageAddress.of("/ordering/special");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PART = 80;

  @Inject SpecialService specials;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject HttpServletRequest request;

  PageAddress act(PostedForm form) {
    return switch (form.text("act").orElse("")) {
      case "ask" -> ask(form);
      case "answer" -> answer(form);
      case "close" -> close(form);
      default -> PAGE;
    };
  }

  private PageAddress ask(PostedForm form) {
    var name = form.text("name");
    var site = Optional.ofNullable(shell.getSite()).map(SiteView::id);
    var quantity = form.wholeQuantity("quantity");
    if (name.isEmpty() || site.isEmpty()) {
      return PAGE.said(Did.NAME_MISSING);
    }
    if (quantity.isEmpty()) {
      return PAGE.said(Did.UNREADABLE, 0);
    }
    if (form.text("needed").isPresent() && form.day("needed").isEmpty()) {
      return PAGE.said(Did.DAY_WRONG);
    }
    var result =
        specials.ask(
            caller.get(),
            new AskSpecial(
                site.get(),
                form.id("supplier"),
                cut(name.get(), LONGEST_NAME),
                part(form, "strength", LONGEST_PART),
                part(form, "form", LONGEST_PART),
                part(form, "pack", LONGEST_PART),
                part(form, "maker", LONGEST_NAME),
                quantity.get(),
                form.day("needed"),
                form.text("patient").isPresent(),
                prescription(form)));
    if (result instanceof AskSpecialResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      return PAGE.said(Did.REFUSED);
    }
    return PAGE.said(Did.ASKED);
  }

  /** Nothing where part of it is missing. */
  private static Optional<AskSpecial.Prescription> prescription(PostedForm form) {
    var issuer = form.text("rx-issuer");
    var hash = form.text("rx-hash");
    var item = form.text("rx-item");
    var quantity = form.wholeQuantity("rx-quantity");
    var to = form.day("rx-to");
    return issuer.isPresent()
            && hash.isPresent()
            && item.isPresent()
            && quantity.isPresent()
            && to.isPresent()
        ? Optional.of(
            new AskSpecial.Prescription(
                cut(issuer.get(), 120),
                cut(hash.get(), LONGEST_NAME),
                cut(item.get(), LONGEST_NAME),
                quantity.get(),
                to.get()))
        : Optional.empty();
  }

  private PageAddress answer(PostedForm form) {
    var result =
        form.id("id")
            .map(
                id ->
                    specials.answer(
                        caller.get(), id, form.text("text").orElse(""), form.text("code")))
            .orElse(AnswerSpecialResult.NOT_FOUND);
    return PAGE.said(did(result));
  }

  private static Did did(AnswerSpecialResult result) {
    return switch (result) {
      case ANSWERED -> Did.ANSWERED;
      case TEXT_MISSING -> Did.TEXT_MISSING;
      case ITEM_UNKNOWN -> Did.ITEM_UNKNOWN;
      case CLOSED -> Did.OVER;
      case NOT_FOUND -> Did.GONE;
    };
  }

  private PageAddress close(PostedForm form) {
    boolean closed = form.id("id").map(id -> specials.close(caller.get(), id)).orElse(false);
    return PAGE.said(closed ? Did.CLOSED : Did.GONE);
  }

  private static String part(PostedForm form, String name, int longest) {
    return cut(form.text(name).orElse(""), longest);
  }

  private static String cut(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
