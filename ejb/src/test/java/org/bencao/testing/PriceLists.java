package org.bencao.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.ReceiveImport;
import org.bencao.catalogue.control.ImportEnding;
import org.bencao.catalogue.control.ImportLedger;
import org.bencao.catalogue.control.ImportReading;
import org.bencao.catalogue.control.ImportSource;
import org.bencao.common.Caller;

/** Price lists that a supplier's desk brings, read as the batch engine reads them. */
public final class PriceLists {

  private final TestContainer container;

  public PriceLists(TestContainer container) {
    this.container = container;
    container.get(ImportLedger.class).layouts();
  }

  /**
   * Takes a table in the portal's own form up to its review.
   *
   * @return the import
   */
  public long read(Caller desk, String table) {
    var imports = container.get(ImportService.class);
    long layout =
        imports.layouts(desk).stream()
            .filter(one -> one.name().equals("Bencao offers"))
            .findFirst()
            .orElseThrow()
            .id();
    var command = new ReceiveImport(ImportKind.OFFERS, layout, "offers.csv");
    var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    long id = imports.receive(desk, command, bytes).orElseThrow();
    var rows = new ArrayList<MappedRow>();
    try (var open = container.get(ImportSource.class).open(id)) {
      for (var row = open.next(); row.isPresent(); row = open.next()) {
        rows.add(row.get());
      }
    }
    container.get(ImportReading.class).take(id, rows, 50);
    container.get(ImportEnding.class).read(id);
    return id;
  }
}
