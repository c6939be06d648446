package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Caller;

/** Keys of commands: a second sender of the same key waits for the first and gets its answer. */
@ApplicationScoped
public class Commands {

  /** What the first sender of a key got. */
  public record Earlier(long orderId, boolean sameContent) {}

  @Inject EntityManager entities;

  /** Takes the key for this order, or tells who had it. */
  public Optional<Earlier> take(Caller caller, String key, byte[] content, long orderId) {
    int taken =
        entities
            .createNativeQuery(
                """
                insert ignore into ordering_command (company_id, command_key, content_hash, order_id)
                values (:company, :key, :content, :order)
                """)
            .setParameter("company", caller.companyId())
            .setParameter("key", key)
            .setParameter("content", content)
            .setParameter("order", orderId)
            .executeUpdate();
    return taken == 1 ? Optional.empty() : Optional.of(earlier(caller, key, content));
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
}
