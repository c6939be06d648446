package org.bencao.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportRowView;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Page;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One import: how far it is, what it would change, and which rows it refuses and why. */
@Named
@RequestScoped
public class ImportPage {

  private static final int ROWS = 100;

  @Inject ImportService imports;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<ImportView> view = Optional.empty();
  private ShownImport shown;
  private Page<ImportRowView> page;
  private List<ReviewRow> rows;

  @PostConstruct
  void load() {
    view = asked.id("id").flatMap(id -> imports.find(caller.get(), id));
    shown = view.map(new ShownImports(words.here(), clock.instant())::of).orElse(null);
  }

  public void open() {
    if (view.isEmpty()) {
      asked.notFound();
    }
  }

  public ShownImport getShown() {
    return shown;
  }

  /** State and counts as they are, for scripts that read the page. */
  public ImportView getFigures() {
    return view.orElse(null);
  }

  /** Rows are listed as soon as all have been read. */
  public boolean isListed() {
    return view().state() != ImportState.RECEIVED && view().state() != ImportState.READING;
  }

  public List<ImportTab> getTabs() {
    return new ImportTabs(words.here(), view(), outcome()).all();
  }

  /** Rows that say what stands in the catalogue already. */
  public long getSame() {
    return view().same();
  }

  public boolean isRefusing() {
    return view().refused() > 0;
  }

  public List<ReviewRow> getRows() {
    if (rows == null) {
      rows = page().rows().stream().map(new ReviewRows(words.here())::row).toList();
    }
    return rows;
  }

  /** Whether rows stand before these. */
  public boolean isLater() {
    return after() > 0;
  }

  /** Where the next rows begin. */
  public String getNext() {
    return page().older().orElse("");
  }

  /** What a link keeps: the import and the tab. */
  public String getKept() {
    return "id="
        + Tsid.text(view().id())
        + outcome().map(one -> "&show=" + ImportTabs.word(one)).orElse("");
  }

  public String getDid() {
    return asked
        .text("did")
        .filter(ImportPage::isKnown)
        .map(did -> words.here().page("catalogue.import.did." + did))
        .orElse("");
  }

  /** Whether the act asked for was not done. */
  public boolean isRefused() {
    return asked.text("did").filter(ChangeImportResult.NOT_NOW.name()::equals).isPresent();
  }

  private ImportView view() {
    return view.orElseThrow();
  }

  private Page<ImportRowView> page() {
    if (page == null) {
      page = imports.rows(caller.get(), view().id(), outcome(), after(), ROWS);
    }
    return page;
  }

  private Optional<RowOutcome> outcome() {
    return asked.text("show").flatMap(ImportTabs::outcome);
  }

  private long after() {
    return asked
        .text("after")
        .filter(row -> row.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .orElse(0L);
  }

  private static boolean isKnown(String did) {
    return did.equals(ChangeImportResult.NOT_NOW.name())
        || Stream.of(ImportAct.values()).anyMatch(act -> act.name().equals(did));
  }
}
