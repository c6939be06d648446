package org.bencao.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The imports that the caller may see, newest first, and the form for another file. */
@Named
@RequestScoped
public class ImportsPage {

  private static final int ROWS = 50;

  @Inject ImportService imports;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<ImportView> page;
  private List<ListedImport> rows;
  private List<LayoutGroup> layouts;

  public List<ListedImport> getRows() {
    if (rows == null) {
      var drawn = new ListedImports(words.here(), clock.instant());
      rows = page().rows().stream().map(drawn::row).toList();
    }
    return rows;
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  /** Whether newer imports stand on another page. */
  public boolean isLater() {
    return asked.text("older").isPresent();
  }

  public List<LayoutGroup> getLayouts() {
    if (layouts == null) {
      layouts = LayoutGroup.of(imports.layouts(caller.get()), words.here());
    }
    return layouts;
  }

  /** In bytes. */
  public long getLargest() {
    return UploadServlet.LARGEST;
  }

  public String getLargestWords() {
    return new FileSize(getLargest()).text(words.here().figures());
  }

  /** Why nothing was uploaded just now. */
  public String getFault() {
    return asked.text("did").stream()
        .flatMap(word -> Stream.of(UploadFault.values()).filter(one -> one.name().equals(word)))
        .findFirst()
        .map(one -> words.here().page("catalogue.imports.did." + one, "most", getLargestWords()))
        .orElse("");
  }

  public boolean isItems() {
    return caller.get().has(Role.PLATFORM_ADMINISTRATOR);
  }

  public boolean isOffers() {
    return caller.get().has(Role.SUPPLIER_DESK);
  }

  private Page<ImportView> page() {
    if (page == null) {
      page = imports.list(caller.get(), asked.text("older"), ROWS);
    }
    return page;
  }
}
