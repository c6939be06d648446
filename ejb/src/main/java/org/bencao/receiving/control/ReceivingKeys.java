package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;

/** Keys of commands: a second sender of the same key waits for the first and gets its answer. */
@ApplicationScoped
public class ReceivingKeys {

  /** What the first sender of a key made. */
  public record Earlier(long subject, boolean sameContent) {}

  @Inject EntityManager entities;

  /** Takes the key for this subject, or tells who had it. */
  public Optional<Earlier> take(Caller caller, String key, Object command, long subject) {
    var content = Sha256.of(command.toString());
    int taken =
        entities
            .createNativeQuery(
                """
                insert ignore into receiving_command (company_id, command_key, content_hash, subject)
                values (:company, :key, :content, :subject)
                """)
            .setParameter("company", caller.companyId())
            .setParameter("key", key)
            .setParameter("content", content)
            .setParameter("subject", subject)
            .executeUpdate();
    return taken == 1 ? Optional.empty() : Optional.of(earlier(caller, key, content));
  }

  private Earlier earlier(Caller caller, String key, byte[] content) {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select subject, content_hash from receiving_command
                    where company_id = :company and command_key = :key
                    """)
                .setParameter("company", caller.companyId())
                .setParameter("key", key)
                .getSingleResult();
    return new Earlier(((Number) row[0]).longValue(), Arrays.equals((byte[]) row[1], content));
  }
}
