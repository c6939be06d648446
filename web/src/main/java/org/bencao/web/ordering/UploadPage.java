package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.UploadService;
import org.bencao.ordering.boundary.UploadView;
import org.bencao.ordering.boundary.UploadedRow;
import org.bencao.web.catalogue.Told;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Rows of a pasted block or a file before they become lines of a draft. */
@Named
@RequestScoped
public class UploadPage {

  @Inject DraftService drafts;
  @Inject UploadService uploads;
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
  @Inject Words words;
  @Inject HttpServletRequest request;

  private long draft;
  private String name = "";
  private UploadView view = UploadView.NONE;
  private Told told = Told.NOTHING;

  public void open() {
    var found =
        asked
            .id("draft")
            .flatMap(
                id -> drafts.name(caller.get(), id).map(title -> java.util.Map.entry(id, title)));
    if (found.isEmpty()) {
      asked.notFound();
      return;
    }
    draft = found.get().getKey();
    name = found.get().getValue();
    view = uploads.view(caller.get(), draft);
    told = Told.take(request);
  }

  public String getDraft() {
    return Tsid.text(draft);
  }

  public String getName() {
    return name;
  }

  public int getGood() {
    return view.good();
  }

  public int getFaulty() {
    return view.faulty();
  }

  public int getAdded() {
    return view.added();
  }

  public boolean isAny() {
    return !view.rows().isEmpty();
  }

  public Told getTold() {
    return told;
  }

  /** Rows that are not listed. */
  public int getRest() {
    return view.good() + view.faulty() + view.added() - view.rows().size();
  }

  public List<UploadLine> getRows() {
    var here = words.here();
    return view.rows().stream().map(row -> line(here, row)).toList();
  }

  private static UploadLine line(Wording here, UploadedRow row) {
    return new UploadLine(
        row.row(),
        row.item().isEmpty() ? row.raw() : row.item(),
        row.quantity(),
        state(here, row),
        row.fault().map(here::what).orElse(""),
        row.fault().map(here::action).orElse(""));
  }

  private static Tag state(Wording here, UploadedRow row) {
    if (row.fault().isPresent()) {
      return new Tag("bad", "ban", here.page("ordering.upload.state.FAULTY"));
    }
    return row.added()
        ? new Tag("mute", "minus", here.page("ordering.upload.state.ADDED"))
        : new Tag("ok", "check", here.page("ordering.upload.state.GOOD"));
  }
}
