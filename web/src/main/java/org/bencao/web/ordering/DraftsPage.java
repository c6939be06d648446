package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The drafts of the site, above the pad that shows one of them. */
@Named
@RequestScoped
public class DraftsPage {

  @Inject DraftService drafts;
  @Inject PadPage pad;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private List<DraftTab> tabs;
  private String name;

  public List<DraftTab> getTabs() {
    if (tabs == null) {
      tabs = tabs();
    }
    return tabs;
  }

  private List<DraftTab> tabs() {
    return drafts.list(caller.get(), pad.draft().siteId()).stream()
        .map(row -> DraftTab.of(row, row.id() == pad.draft().id()))
        .toList();
  }

  /** A fresh draft, named by day and minute. */
  public void create() {
    var figures = words.here().figures();
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, figures.zone());
    var fresh =
        words
            .here()
            .page("ordering.pad.newName", "day", figures.day(today), "time", figures.time(now));
    show(drafts.create(caller.get(), pad.draft().siteId(), fresh).id());
  }

  public void rename() {
    if (drafts.rename(caller.get(), pad.draft().id(), name) instanceof Changed changed) {
      show(changed.draft().id());
    }
  }

  public void delete() {
    drafts.delete(caller.get(), pad.draft().id());
    asked.go("/ordering/pad");
  }

  private void show(long draftId) {
    asked.go("/ordering/pad?draft=" + Tsid.text(draftId));
  }

  public String getName() {
    return name == null ? pad.draft().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
