package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;

/** Keys of commands: a second sender of the same key gets the answer of the first. */
@ApplicationScoped
public class ReceivingKeys {

  /** What the first sender of a key made. */
  public record Earlier(long subject, boolean sameContent) {}

  @Inject EntityManager entities;

  /** What the first sender of the key made; asked under the lock of what the command is about. */
  public Optional<Earlier> earlier(Caller caller, String key, Object command) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select subject, content_hash from receiving_command
                where company_id = :company and command_key = :key
                """)
            .setParameter("company", caller.companyId())
            .setParameter("key", key)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Earlier(((Number) row[0]).longValue(), isContent(command, (byte[]) row[1])))
        .findFirst();
  }

  private static boolean isContent(Object command, byte[] hash) {
    return Arrays.equals(hash, Sha256.of(command.toString()));
  }

  /**
   * Keeps the key of a command that is about to be done. One statement and the last: keys that were
   * taken first and given back by a refusal deadlocked those who waited for them.
   *
   * @return false when somebody used it meanwhile, for something else
   */
  public boolean keep(Caller caller, String key, Object command, long subject) {
    int kept =
        entities
            .createNativeQuery(
                """
                insert ignore into receiving_command (company_id, command_key, content_hash, subject)
                values (:company, :key, :content, :subject)
                """)
            .setParameter("company", caller.companyId())
            .setParameter("key", key)
            .setParameter("content", Sha256.of(command.toString()))
            .setParameter("subject", subject)
            .executeUpdate();
    return kept == 1;
  }
}
