package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.bencao.compliance.boundary.PrescriptionFacts.Token;
import org.bencao.ordering.entity.SpecialOrder;

/**
 * Tokens of prescriptions that special orders used; each is used once, whoever has it, and whatever
 * register is said to keep it.
 */
@ApplicationScoped
public class Prescriptions {

  @Inject EntityManager entities;

  public boolean isUsed(Token token) {
    return !entities
        .createNativeQuery(
            """
            select special_id from ordering_prescription
            where token_hash = :hash
            """)
        .setParameter("hash", token.hash())
        .getResultList()
        .isEmpty();
  }

  /** Uses it; false where somebody was the first, a moment ago. */
  public boolean use(Token token, SpecialOrder order) {
    return entities
            .createNativeQuery(
                """
                insert ignore into ordering_prescription
                (issuer, token_hash, special_id, company_id, item, quantity, valid_to)
                values (:issuer, :hash, :special, :company, :item, :quantity, :to)
                """)
            .setParameter("issuer", token.issuer())
            .setParameter("hash", token.hash())
            .setParameter("special", order.id())
            .setParameter("company", order.companyId())
            .setParameter("item", token.item())
            .setParameter("quantity", token.quantity())
            .setParameter("to", token.validTo())
            .executeUpdate()
        == 1;
  }
}
