package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.entity.Despatch;

/** The deliveries of a simulation, as documents ask for them. */
@ApplicationScoped
public class DespatchesInMemory extends Despatches {

  @Inject Rows rows;

  @Override
  public void add(Object entity) {
    rows.add(entity);
  }

  @Override
  public void flush() {
    // every query sees what the transaction did
  }

  @Override
  public Optional<Despatch> ofSeller(Caller exchange, long sellerCompanyId, String number) {
    return numbered(sellerCompanyId, number).stream().max(Comparator.comparing(Despatch::revision));
  }

  @Override
  public List<Long> ordersOfSeller(Caller exchange, long sellerCompanyId, String number) {
    return numbered(sellerCompanyId, number).stream()
        .flatMap(found -> found.orderIds().stream())
        .distinct()
        .toList();
  }

  private List<Despatch> numbered(long seller, String number) {
    return rows.all(
        Despatch.class, row -> row.sellerCompanyId() == seller && row.number().equals(number));
  }

  /** No unit of a simulation has a number of its own. */
  @Override
  public List<String> openPackagesElsewhere(
      Caller exchange, Collection<String> ssccs, long despatchId) {
    return List.of();
  }
}
