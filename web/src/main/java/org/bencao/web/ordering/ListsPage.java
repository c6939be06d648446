package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.ListView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** The lists of the site, and one of them ready to be put into a draft. */
@Named
@RequestScoped
public class ListsPage {

  @Inject ListService lists;
  @Inject DraftService drafts;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<SiteView> site = Optional.empty();
  private Optional<ListView> list = Optional.empty();
  private List<ListTab> tabs;
  private List<DraftTab> draftTabs;
  private ShownList shown;

  @PostConstruct
  void load() {
    site = Optional.ofNullable(shell.getSite());
    list = asked.id("list").flatMap(id -> lists.find(caller.get(), id));
  }

  public void open() {
    if (site.isEmpty() || asked.text("list").isPresent() && list.isEmpty()) {
      asked.notFound();
    } else if (list.flatMap(ListView::siteId).filter(id -> id != site.get().id()).isPresent()) {
      // another site was chosen while this list was open
      asked.go(ListActs.PAGE);
    }
  }

  public boolean isChosen() {
    return list.isPresent();
  }

  public List<ListTab> getTabs() {
    if (tabs == null) {
      tabs = tabs();
    }
    return tabs;
  }

  private List<ListTab> tabs() {
    return lists.list(caller.get(), site.orElseThrow().id()).stream()
        .map(
            row ->
                new ListTab(
                    Tsid.text(row.id()),
                    row.name(),
                    row.lineCount(),
                    row.shared(),
                    list.map(found -> found.id() == row.id()).orElse(false)))
        .toList();
  }

  /** The lists to which lines may go. */
  public List<ListTab> getOthers() {
    return getTabs().stream().filter(tab -> !tab.current()).toList();
  }

  public ShownList getList() {
    if (shown == null) {
      shown = list.map(this::shown).orElse(null);
    }
    return shown;
  }

  private ShownList shown(ListView view) {
    var rows = new ListRows(wording());
    return new ShownList(
        Tsid.text(view.id()),
        view.name(),
        view.siteId().isEmpty(),
        wording().figures().shortly(view.savedAt(), clock.instant()),
        view.lines().stream().map(rows::row).toList());
  }

  /** The drafts that a list may be put into; the one that was asked for is chosen. */
  public List<DraftTab> getDrafts() {
    if (draftTabs == null) {
      var wanted = asked.id("draft");
      draftTabs =
          drafts.list(caller.get(), site.orElseThrow().id()).stream()
              .map(row -> DraftTab.of(row, wanted.map(id -> id == row.id()).orElse(false)))
              .toList();
    }
    return draftTabs;
  }

  /** The draft that was asked for; empty when none was. */
  public String getDraft() {
    return asked.id("draft").map(Tsid::text).orElse("");
  }

  /** What keeps that draft in an address. */
  public String getKeep() {
    return getDraft().isEmpty() ? "" : "&draft=" + getDraft();
  }

  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  private Wording wording() {
    return words.here();
  }
}
