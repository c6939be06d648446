package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.receiving.entity.GoodsReturn;

/** Shows returns, any number of them in a constant number of statements. */
@ApplicationScoped
public class ReturnViews {

  @Inject Returns returns;
  @Inject DespatchViews despatches;

  public List<ReturnView> of(Caller caller, Collection<GoodsReturn> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var deliveries = returns.despatches(found);
    var rows =
        despatches.rows(caller, List.copyOf(deliveries.values())).stream()
            .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
    return found.stream()
        .map(one -> one.view(rows.get(one.despatchId()), deliveries.get(one.despatchId())))
        .toList();
  }
}
