package org.bencao.bench;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.bencao.testing.TestDatabase;

/** Offers with stock without end, out of which orders take ten each. */
final class Assortment {

  static final int ITEMS = 2_000;
  static final int LINES = 10;

  private static final int STOCK = 1_000_000_000;

  private final long[] offers;

  private Assortment(long[] offers) {
    this.offers = offers;
  }

  /** Written into the database as offers of that supplier. */
  static Assortment write(TestDatabase database, long seller) throws SQLException {
    var items = new BenchCatalogue().items(ITEMS).toList();
    try (var load = new CatalogueLoad(database.connect(), seller, STOCK)) {
      load.write(items.iterator());
    }
    return new Assortment(items.stream().mapToLong(CatalogueLoad::offerId).toArray());
  }

  /** Ten different ones in the order of their keys, in which rows are locked. */
  long[] some() {
    return ThreadLocalRandom.current()
        .ints(0, offers.length)
        .distinct()
        .limit(LINES)
        .sorted()
        .mapToLong(at -> offers[at])
        .toArray();
  }
}
