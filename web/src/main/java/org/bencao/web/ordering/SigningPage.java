package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.FormToSign;
import org.bencao.ordering.boundary.SignedFormService;
import org.bencao.ordering.boundary.SignedFormView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Orders that somebody has to sign: what to sign, and what came back signed (E6). */
@Named
@RequestScoped
public class SigningPage {

  static final String PATH = "/ordering/signing";

  /** The largest form with its boundaries, in bytes; the business takes no larger file. */
  static final int LARGEST = 250_000;

  /** Why a file was refused lies here on its way to the page. */
  static final String REFUSED = "org.bencao.signing.refused";

  @Inject SignedFormService forms;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<FormToSign> due = List.of();
  private List<SignedFormView> kept = List.of();

  /** What has to be signed. */
  public record Due(String draft, String draftId, String seller, String sellerId, String lines) {}

  /**
   * A form as it is drawn.
   *
   * @param order its order's page; empty where it was used for none
   */
  public record Row(
      String id,
      String number,
      Tag state,
      Tag signature,
      String signer,
      String seller,
      String goods,
      String day,
      String added,
      String order,
      String orderNumber,
      boolean open) {}

  @PostConstruct
  void load() {
    var site = Optional.ofNullable(shell.getSite());
    site.ifPresent(
        one -> {
          due = forms.toSign(caller.get(), one.id());
          kept = forms.list(caller.get(), one.id());
        });
  }

  private Wording wording() {
    return words.here();
  }

  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  /** Why the last file was refused. */
  @SuppressWarnings("unchecked")
  public List<Why> getWhys() {
    var findings = (List<Finding>) request.getAttribute(REFUSED);
    return Optional.ofNullable(findings).orElse(List.of()).stream()
        .map(finding -> wording().why(finding, ""))
        .toList();
  }

  public List<Due> getDue() {
    return due.stream()
        .map(
            one ->
                new Due(
                    one.draft(),
                    Tsid.text(one.draftId()),
                    wording().name(one.seller().nameEn(), one.seller().nameZh()),
                    Tsid.text(one.seller().id()),
                    wording().page("ordering.signing.lines", "count", one.lines())))
        .toList();
  }

  public List<Row> getRows() {
    return kept.stream().map(this::row).toList();
  }

  private Row row(SignedFormView form) {
    var figures = wording().figures();
    return new Row(
        Tsid.text(form.id()),
        form.trackingNumber(),
        state(form),
        signature(form),
        form.signer(),
        wording().name(form.seller().nameEn(), form.seller().nameZh()),
        form.lines().stream()
            .map(line -> line.packs() + " × " + line.item())
            .collect(Collectors.joining(wording().zh() ? "；" : "; ")),
        form.day().map(figures::date).orElse("–"),
        figures.shortly(form.addedAt(), clock.instant()) + " · " + form.addedBy(),
        form.order().map(SigningPage::page).orElse(""),
        form.order().map(SignedFormView.Use::number).orElse(""),
        form.isOpen());
  }

  private static String page(SignedFormView.Use use) {
    return (use.waiting() ? "/ordering/approvals?id=" : "/ordering/order?id=")
        + Tsid.text(use.id());
  }

  private Tag state(SignedFormView form) {
    if (form.withdrawn()) {
      return Tag.of(new Look("", "undo"), wording().page("ordering.signing.state.WITHDRAWN"));
    }
    return form.order().isPresent()
        ? Tag.of(new Look("info", "check"), wording().page("ordering.signing.state.USED"))
        : Tag.of(new Look("ok", "file-edit"), wording().page("ordering.signing.state.OPEN"));
  }

  private Tag signature(SignedFormView form) {
    if (!form.isOpen()) {
      var then = form.order().isPresent() ? "ordering.signing.proved" : "ordering.signing.unasked";
      return Tag.of(new Look("", "history"), wording().page(then));
    }
    return form.flaw()
        .map(
            flaw ->
                Tag.of(
                    new Look("bad", "ban"),
                    wording().business("cause." + flaw.name().toLowerCase(Locale.ROOT))))
        .orElseGet(
            () -> Tag.of(new Look("ok", "verified"), wording().page("ordering.signing.good")));
  }
}
