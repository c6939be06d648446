package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.invoicing.boundary.NamePayee;
import org.bencao.invoicing.entity.PayeeAccount;
import org.bencao.invoicing.entity.PayeeConfirmation;

/** Where sellers are paid, and which buyer confirmed it (MAT-03). */
@ApplicationScoped
public class Payees {

  @Inject EntityManager entities;
  @Inject FirstTradeService firstTrade;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** The newest; none where the seller named none. */
  public Optional<PayeeAccount> current(long sellerCompanyId) {
    return entities
        .createQuery(
            "select a from PayeeAccount a where a.companyId = :company order by a.id desc",
            PayeeAccount.class)
        .setParameter("company", sellerCompanyId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Nobody else confirms it at the same time. */
  public Optional<PayeeAccount> lock(long id) {
    return Optional.ofNullable(
        entities.find(PayeeAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<PayeeConfirmation> confirmations(long accountId, long buyerCompanyId) {
    return entities
        .createQuery(
            """
            select c from PayeeConfirmation c
            where c.key.accountId = :account and c.key.buyerCompanyId = :buyer
            order by c.confirmedAt, c.key.person
            """,
            PayeeConfirmation.class)
        .setParameter("account", accountId)
        .setParameter("buyer", buyerCompanyId)
        .getResultList();
  }

  /** Whether the buyer's approved dossier of the seller names the same account. */
  public boolean isInDossier(Caller caller, PayeeAccount account, long buyerCompanyId) {
    return firstTrade.bankAccount(caller, buyerCompanyId, account.companyId()).stream()
        .map(NamePayee::plain)
        .anyMatch(account.number()::equals);
  }
}
