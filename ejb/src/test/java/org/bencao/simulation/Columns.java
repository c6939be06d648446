package org.bencao.simulation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;
import org.bencao.receiving.entity.Despatch;

/** The keys of the tables that a simulation keeps, as the migrations say them. */
record Columns(List<String> names) {

  private static final Map<Class<?>, Field> IDS = new ConcurrentHashMap<>();

  private static final Map<Class<?>, List<Columns>> UNIQUE =
      Map.of(
          Interchange.class, List.of(of("outboxId"), of("answersId")),
          JournalMessage.class, List.of(of("interchangeId", "position")),
          PurchaseOrder.class, List.of(of("number")),
          OrderChange.class, List.of(of("orderId", "number"), of("buyerCompanyId", "commandKey")),
          QuantityFact.class, List.of(of("orderId", "documentKey", "documentLine", "kind")),
          Despatch.class, List.of(of("sellerCompanyId", "number", "revision")));

  private static Columns of(String... names) {
    return new Columns(List.of(names));
  }

  static List<Columns> unique(Object entity) {
    return UNIQUE.getOrDefault(entity.getClass(), List.of());
  }

  static Object id(Object entity) {
    try {
      return IDS.computeIfAbsent(entity.getClass(), Columns::idField).get(entity);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field idField(Class<?> type) {
    var id =
        Stream.of(type.getDeclaredFields())
            .filter(
                field ->
                    field.isAnnotationPresent(Id.class)
                        || field.isAnnotationPresent(EmbeddedId.class))
            .findFirst()
            .orElseThrow();
    id.setAccessible(true);
    return id;
  }

  /** Null is equal to nothing, as in the databases. */
  boolean equalIn(Object one, Object other) {
    for (var name : names) {
      var value = RowCopies.value(one, name);
      if (value == null || !value.equals(RowCopies.value(other, name))) {
        return false;
      }
    }
    return true;
  }
}
