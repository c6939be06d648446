package org.bencao.web.ordering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.boundary.SubmitDraftService;
import org.bencao.ordering.boundary.SubmitResult;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** The order pad: one draft, each line saved when it is left. */
@Named
@ViewScoped
public class PadPage implements Serializable {

  @Inject DraftService drafts;
  @Inject SubmitDraftService submissions;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private final ShownDraft shown = new ShownDraft();
  private final Deque<RemovedLine> removed = new ArrayDeque<>();
  private transient SubmitResult submitted;
  private String submitKey = freshKey();
  private String lastKey = "";

  /** The draft that was asked for, else the newest of the site. */
  public void open() {
    var site = Optional.ofNullable(shell.getSite());
    var found =
        asked.text("draft").isPresent()
            ? asked.id("draft").flatMap(id -> drafts.find(caller.get(), id))
            : site.map(chosen -> drafts.open(caller.get(), chosen.id()));
    if (found.isEmpty()) {
      asked.notFound();
    } else if (site.map(chosen -> chosen.id() != found.get().siteId()).orElse(false)) {
      // another site was chosen while this draft was open
      asked.go("/ordering/pad");
    } else {
      shown.show(found.get(), wording());
    }
  }

  public void add() {
    var text = asked.text("text").orElse("");
    var quantity = asked.text("quantity").orElse("");
    var offer = asked.id("offer");
    var result =
        offer.isPresent()
            ? drafts.addLine(caller.get(), shown.id(), offer.get(), quantity)
            : drafts.addLineByText(caller.get(), shown.id(), text, quantity);
    if (result instanceof Refused) {
      answer().give("text", text);
      answer().give("quantity", quantity);
      asked.text("offer").ifPresent(id -> answer().give("offer", id));
    }
    show(result);
  }

  public void changeQuantity() {
    var quantity = asked.text("quantity").orElse("");
    var line = asked.id("line");
    if (line.isEmpty()) {
      refresh();
      return;
    }
    var result = drafts.changeQuantity(caller.get(), shown.id(), line.get(), quantity);
    if (result instanceof Refused) {
      answer().give("line", Tsid.text(line.get()));
      answer().give("quantity", quantity);
    }
    show(result);
  }

  public void remove() {
    var line = asked.id("line").flatMap(shown::line);
    if (line.isEmpty()) {
      refresh();
      return;
    }
    var result = drafts.removeLine(caller.get(), shown.id(), line.get().id());
    if (result instanceof Changed) {
      removed.push(RemovedLine.of(line.get()));
    }
    show(result);
  }

  /** Puts the line that was removed last back where it stood. */
  public void restore() {
    if (removed.isEmpty()) {
      refresh();
      return;
    }
    var line = removed.pop();
    show(
        drafts.restoreLine(
            caller.get(), shown.id(), line.offerId(), line.quantity(), line.position()));
  }

  /** All rows again, when another tab or person changed the draft. */
  public void refresh() {
    answer().give("whole", true);
    for (int at = 0; at < draft().lines().size(); at++) {
      answer().row(at);
    }
    changed();
  }

  /** Every supplier's part that is ready, each its own order. */
  public void submit() {
    var key = asked.text("key").orElse(submitKey);
    var result = submissions.submit(caller.get(), shown.id(), key, shown.prices());
    if (result.isEmpty()) {
      asked.go("/ordering/pad");
      return;
    }
    if (submitted == null || !key.equals(lastKey) || !result.get().parts().isEmpty()) {
      submitted = result.get();
    }
    lastKey = key;
    removed.clear();
    answer()
        .give(
            "said",
            wording()
                .page("ordering.pad.submitted", "count", placedCount(), "waiting", waitingCount()));
    answer().give("toItem", true);
    answer().update("pad:result", "tabs");
    show(result.get().draft());
  }

  private void show(ChangeDraftResult result) {
    if (result instanceof Changed changed) {
      said(changed);
      show(changed.draft());
    } else if (result instanceof Refused refused) {
      answer().give("refused", wording().what(refused.finding()));
      answer().give("field", OrderField.of(refused.finding().reason()));
      show(drafts.find(caller.get(), shown.id()).orElse(draft()));
    }
  }

  private void show(DraftView fresh) {
    draft();
    shown.show(fresh, wording()).forEach(at -> answer().row(at));
    changed();
  }

  private void changed() {
    submitKey = freshKey();
    answer().give("count", shown.rows().size());
    answer()
        .update(
            "pad:split",
            "pad:undo",
            "saved",
            "draft:delete",
            "pad:netSign",
            "pad:totalSign",
            "handed");
  }

  private void said(Changed changed) {
    changed.draft().lines().stream()
        .filter(line -> line.id() == changed.lineId())
        .findFirst()
        .map(new PadRows(wording())::said)
        .ifPresent(words -> answer().give("said", words));
  }

  DraftView draft() {
    if (shown.view().isEmpty()) {
      shown.show(drafts.find(caller.get(), shown.id()).orElseThrow(), wording());
    }
    return shown.view().orElseThrow();
  }

  private long placedCount() {
    return submitted.parts().stream().filter(part -> part.result() instanceof Placed).count();
  }

  private long waitingCount() {
    return submitted.parts().stream().filter(part -> part.result() instanceof Waiting).count();
  }

  private Wording wording() {
    return words.here();
  }

  private static PadAnswer answer() {
    return new PadAnswer();
  }

  private static String freshKey() {
    return UUID.randomUUID().toString();
  }

  public String getDraftId() {
    return Tsid.text(shown.id());
  }

  public List<PadRow> getRows() {
    draft();
    return shown.rows();
  }

  public List<SplitPart> getParts() {
    var parts = new SplitParts(wording(), clock.instant());
    return draft().splits().stream().map(parts::part).toList();
  }

  public PadTotals getTotals() {
    return PadTotals.of(draft(), wording().figures());
  }

  public List<SubmittedPart> getSubmitted() {
    return submitted == null ? List.of() : new SubmittedParts(wording()).of(submitted);
  }

  public String getSaved() {
    return wording().figures().exactTime(draft().savedAt());
  }

  public String getSavedBy() {
    return draft().savedBy();
  }

  public boolean isUndo() {
    return !removed.isEmpty();
  }

  public int getUndoLine() {
    return removed.isEmpty() ? 0 : removed.peek().position();
  }

  public String getSubmitKey() {
    return submitKey;
  }

  /**
   * The look-ahead keeps what is typed in the browser; a line is made from the command's values.
   */
  public String getItem() {
    return "";
  }

  public void setItem(String typed) {}
}
