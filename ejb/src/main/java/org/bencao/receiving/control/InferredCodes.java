package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;

/**
 * Which packs of a delivery are known by a code: scanned, or named by the advice of a line that was
 * only counted and came in full.
 */
@ApplicationScoped
public class InferredCodes {

  @Inject EntityManager entities;

  /** Codes by position, of lines that were only counted and of which all are good. */
  public Map<Integer, List<String>> of(Despatch despatch) {
    var advised =
        entities
            .createQuery(
                """
                select a.position, a.key.code from AdvisedCode a
                where a.key.despatchId = :despatch
                """,
                Object[].class)
            .setParameter("despatch", despatch.id())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Integer) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    var scanned = scanned(despatch);
    return despatch.lines().stream()
        .filter(line -> !scanned.containsKey(line.position()))
        .filter(line -> isWhole(line, advised.getOrDefault(line.position(), List.of()).size()))
        .collect(Collectors.toMap(DespatchLine::position, line -> advised.get(line.position())));
  }

  /** Good packs by position that no code is known of; positions without any are not in it. */
  public Map<Integer, Integer> uncoded(Despatch despatch) {
    var scanned = scanned(despatch);
    var inferred = of(despatch);
    return despatch.lines().stream()
        .filter(line -> !inferred.containsKey(line.position()))
        .collect(
            Collectors.toMap(
                DespatchLine::position,
                line -> line.good().intValue() - scanned.getOrDefault(line.position(), 0)))
        .entrySet()
        .stream()
        .filter(line -> line.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean isWhole(DespatchLine line, int named) {
    return named > 0
        && line.good().compareTo(BigDecimal.valueOf(named)) == 0
        && line.advised().compareTo(line.good()) == 0;
  }

  /** Packs by position that were counted by their codes; none of lines that were only counted. */
  private Map<Integer, Integer> scanned(Despatch despatch) {
    return entities
        .createQuery(
            """
            select b.position, b.state, count(c) from Booking b, BookingCode c
            where c.key.bookingId = b.id and b.despatchId = :despatch
            and not exists (select 1 from Booking t where t.takesBack = b.id)
            group by b.position, b.state
            """,
            Object[].class)
        .setParameter("despatch", despatch.id())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Integer) row[0],
                Collectors.summingInt(
                    row -> row[1] == GoodsState.GOOD ? ((Long) row[2]).intValue() : 0)));
  }
}
