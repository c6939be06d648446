package org.bencao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.ordering.boundary.QuantityKind;

/** Laws of the books, asked of the tables themselves by SQL (documents 1.2). */
public record BookLaws(TestContainer container) {

  public void sumsAreTheirFacts(Collection<Long> orders) {
    none("doc:L12, a sum is not what its facts come to", ofFacts(), orders);
  }

  /** Every row that such a query gives breaks the law. */
  public void none(String law, String query, Collection<Long> orders) {
    try (var session = container.sessions().openSession()) {
      List<String> rows =
          session
              .createNativeQuery(query, Object[].class)
              .setParameterList("orders", orders)
              .getResultStream()
              .map(row -> Stream.of(row).map(String::valueOf).collect(Collectors.joining(" ")))
              .toList();
      assertThat(rows).as(law).isEmpty();
    }
  }

  private static String ofFacts() {
    return Stream.of(QuantityKind.values())
        .map(
            kind ->
                """
                select l.order_id, l.line_no, '%1$s' kind, l.%2$s kept, coalesce(f.total, 0) facts
                from ordering_line l left join
                (select order_id, line_no, sum(quantity) total from ordering_quantity_fact
                where kind = '%1$s' and order_id in (:orders) group by order_id, line_no) f
                on f.order_id = l.order_id and f.line_no = l.line_no
                where l.order_id in (:orders) and l.%2$s <> coalesce(f.total, 0)
                """
                    .formatted(kind.name(), kind.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" union all "));
  }
}
