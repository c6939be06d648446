package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DraftHandOver;
import org.bencao.ordering.boundary.HandOverResult;
import org.bencao.ordering.boundary.HandOverService;
import org.bencao.web.catalogue.Told;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Gives the draft on the pad to a colleague, or takes it. */
@Named
@RequestScoped
public class HandOverPage {

  @Inject HandOverService handing;
  @Inject PadPage pad;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;

  private List<Choice> colleagues;
  private String person;
  private String note;
  private Told told;

  /** Somebody to choose. */
  public record Choice(String id, String name) {}

  public List<Choice> getColleagues() {
    if (colleagues == null) {
      colleagues =
          handing.colleagues(caller.get(), pad.draft().id()).orElse(List.of()).stream()
              .map(one -> new Choice(Tsid.text(one.id()), one.name()))
              .toList();
    }
    return colleagues;
  }

  public void give() {
    answer(
        handing.handOver(
            caller.get(), pad.draft().id(), Tsid.parse(person), note == null ? "" : note, seen()));
  }

  public void take() {
    answer(handing.take(caller.get(), pad.draft().id(), seen()));
  }

  /** The hand-over that the page showed. */
  private Optional<String> seen() {
    return Optional.of(asked.text("seen").orElse(""));
  }

  /** What did not happen is said on the page that shows how things are now. */
  private void answer(HandOverResult result) {
    if (result != HandOverResult.DONE) {
      Told.bad(words.here().page("ordering.pad.hand." + result)).keep(request);
    }
    show();
  }

  private void show() {
    asked.go("/ordering/pad?draft=" + pad.getDraftId());
  }

  /** What the last act could not do; nothing when all went well. */
  public Told getTold() {
    if (told == null) {
      told = Told.take(request);
    }
    return told;
  }

  /** Tells this hand-over from the next; empty while the draft waits for nobody. */
  public String getSeen() {
    return pad.draft().handOver().map(DraftHandOver::key).orElse("");
  }

  public boolean isWaiting() {
    return pad.draft().handOver().isPresent();
  }

  /** The caller is the one it waits for. */
  public boolean isMine() {
    return pad.draft().handOver().filter(this::isForCaller).isPresent();
  }

  private boolean isForCaller(DraftHandOver handOver) {
    return handOver.toId() == caller.get().id();
  }

  public String getSaid() {
    return pad.draft().handOver().map(this::said).orElse("");
  }

  private String said(DraftHandOver handOver) {
    var wording = words.here();
    return wording.page(
        isForCaller(handOver) ? "ordering.pad.handedToYou" : "ordering.pad.handedTo",
        "by",
        handOver.byName(),
        "to",
        handOver.toName(),
        "time",
        moment(wording, handOver));
  }

  private static String moment(Wording wording, DraftHandOver handOver) {
    return wording.figures().exactTime(handOver.at());
  }

  public String getWritten() {
    return pad.draft().handOver().map(DraftHandOver::note).orElse("");
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
