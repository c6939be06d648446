package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.hibernate.Session;

/** Keys of commands: a second sender of the same key waits for the first and gets its answer. */
@ApplicationScoped
public class Commands {

  /** What the first sender of a key got. */
  public record Earlier(long orderId, boolean sameContent) {}

  @Inject EntityManager entities;

  private static final String TAKE =
      "insert ignore into ordering_command (company_id, command_key, content_hash, order_id)"
          + " values (?, ?, ?, ?)";

  /** Takes the key for this order, or tells who had it. */
  public Optional<Earlier> take(Caller caller, String key, byte[] content, long orderId) {
    // straight to the driver: each order does it, and a query costs Hibernate more than the
    // database
    boolean taken =
        entities
            .unwrap(Session.class)
            .doReturningWork(
                connection -> {
                  try (var insert = connection.prepareStatement(TAKE)) {
                    insert.setLong(1, caller.companyId());
                    insert.setString(2, key);
                    insert.setBytes(3, content);
                    insert.setLong(4, orderId);
                    return insert.executeUpdate() == 1;
                  }
                });
    return taken ? Optional.empty() : Optional.of(earlier(caller, key, content));
  }

  private Earlier earlier(Caller caller, String key, byte[] content) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select order_id, content_hash from ordering_command
                    where company_id = :company and command_key = :key
                    """)
                .setParameter("company", caller.companyId())
                .setParameter("key", key)
                .getSingleResult();
    return new Earlier(((Number) row[0]).longValue(), Arrays.equals((byte[]) row[1], content));
  }

  /** Who has the key, if anybody. */
  public Optional<Long> find(Caller caller, String key) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select order_id from ordering_command
                where company_id = :company and command_key = :key
                """)
            .setParameter("company", caller.companyId())
            .setParameter("key", key)
            .getResultList();
    return rows.stream().map(row -> ((Number) row).longValue()).findFirst();
  }
}
