package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.control.Invoices;
import org.bencao.invoicing.control.PayCheck;
import org.bencao.invoicing.control.Payees;
import org.bencao.invoicing.entity.PayeeAccount;
import org.bencao.invoicing.entity.PayeeConfirmation;
import org.bencao.organisation.boundary.Callers;

/**
 * Where sellers are paid (MAT-03). A changed account is the oldest trick to steal a payment: two
 * people of the buyer ask back by telephone, and a day passes, before anything is paid to it.
 */
@Stateless
public class PayeeService {

  /** So much of a note is kept. */
  public static final int LONGEST_NOTE = 400;

  private static final Role[] CONFIRMERS = {Role.ACCOUNTS, Role.APPROVER};

  @Inject Payees payees;
  @Inject PayCheck paying;
  @Inject Invoices invoices;
  @Inject Callers callers;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Of the own company as seller; none where it named none. */
  public Optional<PayeeView> own(Caller caller) {
    caller.require(Role.SUPPLIER_DESK);
    return payees
        .current(caller.companyId())
        .map(account -> view(account, false, List.of(), false, false));
  }

  /** Holds from now on; the same as before changes nothing. */
  public void name(Caller caller, @Valid NamePayee command) {
    caller.require(Role.SUPPLIER_DESK);
    if (payees.current(caller.companyId()).filter(one -> one.says(command)).isPresent()) {
      return;
    }
    long id = identifiers.next();
    payees.add(new PayeeAccount(id, caller.companyId(), command, caller.name(), clock.instant()));
    record(caller, "payee-named", id, Map.of("holder", command.holder(), "bank", command.bank()));
  }

  /**
   * To which account an invoice would be paid. Empty when there is no such invoice of the caller's
   * company as buyer, or its seller named no account.
   */
  public Optional<PayeeView> ofInvoice(Caller caller, InvoiceId id) {
    return invoices
        .find(caller, id.value())
        .filter(invoice -> caller.hasAny(CONFIRMERS) || caller.has(Role.BUYER))
        .filter(invoice -> invoice.buyerCompanyId() == caller.companyId())
        .flatMap(
            invoice ->
                payees
                    .current(invoice.sellerCompanyId())
                    .map(account -> ofBuyer(caller, account, paying.mayPayTo(caller, invoice))));
  }

  private PayeeView ofBuyer(Caller caller, PayeeAccount account, boolean payable) {
    var confirmed = payees.confirmations(account.id(), caller.companyId());
    boolean inDossier = payees.isInDossier(caller, account, caller.companyId());
    return view(
        account, inDossier, confirmed, payable, !inDossier && mayConfirm(caller, confirmed));
  }

  private boolean mayConfirm(Caller caller, List<PayeeConfirmation> confirmed) {
    return caller.hasAny(CONFIRMERS)
        && caller.kind() == Caller.Kind.PERSON
        && confirmed.stream().noneMatch(one -> one.person().equals(callers.personBehind(caller)));
  }

  /** Once by each person; again changes nothing. Empty when there is no such account. */
  public Optional<PayeeResult> confirm(Caller caller, long accountId, String note) {
    caller.require(CONFIRMERS);
    if (caller.kind() != Caller.Kind.PERSON) {
      throw new AccessDenied(caller, CONFIRMERS);
    }
    var account = payees.lock(accountId);
    if (account.isEmpty()) {
      return Optional.empty();
    }
    var said = note.strip();
    if (said.isEmpty() || said.length() > LONGEST_NOTE) {
      return Optional.of(PayeeResult.NOTE_MISSING);
    }
    if (mayConfirm(caller, payees.confirmations(accountId, caller.companyId()))) {
      var key =
          new PayeeConfirmation.Key(accountId, caller.companyId(), callers.personBehind(caller));
      payees.add(new PayeeConfirmation(key, caller.name(), said, clock.instant()));
      record(caller, "payee-confirmed", accountId, Map.of("note", said));
    }
    return Optional.of(PayeeResult.DONE);
  }

  private void record(Caller caller, String act, long id, Map<String, String> facts) {
    audit.record(caller, caller.companyId(), act, "payee:" + Tsid.text(id), facts);
  }

  private static PayeeView view(
      PayeeAccount account,
      boolean inDossier,
      List<PayeeConfirmation> confirmed,
      boolean payable,
      boolean mayConfirm) {
    return new PayeeView(
        account.id(),
        account.holder(),
        account.bank(),
        account.number(),
        account.recordedBy(),
        account.recordedAt(),
        inDossier,
        confirmed.stream()
            .map(one -> new PayeeView.Confirmation(one.personName(), one.confirmedAt(), one.note()))
            .toList(),
        payable,
        mayConfirm);
  }
}
