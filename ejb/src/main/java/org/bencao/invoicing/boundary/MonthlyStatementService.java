package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.control.MonthEnd;
import org.bencao.invoicing.control.MonthlyStatements;
import org.bencao.invoicing.entity.MonthlyStatement;
import org.bencao.organisation.boundary.CompanyService;

/** Monthly statements between two companies, and what the buyer says of them (H2, PAY-03). */
@Stateless
public class MonthlyStatementService {

  @Inject MonthlyStatements statements;
  @Inject MonthEnd ends;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Newest first; a constant number of statements, whatever the size of the page. */
  @Reading
  public Page<MonthlyStatementView> list(Caller caller, PaymentFilter filter) {
    caller.require(MonthlyStatements.READERS);
    return filter
        .keyset()
        .page(
            statements.page(caller, filter),
            MonthlyStatement::id,
            found -> statements.views(caller, found));
  }

  /** Nothing for a statement of others, as for one that never was. */
  @Reading
  public Optional<MonthlyStatementView.Whole> find(Caller caller, long id) {
    caller.require(MonthlyStatements.READERS);
    return statements
        .find(caller, id)
        .map(
            found ->
                new MonthlyStatementView.Whole(
                    statements.views(caller, List.of(found)).get(0), statements.entries(found)));
  }

  /**
   * What a buyer owes the caller's company up to now; asked again while nothing was written down it
   * is the same. Nothing where both owe each other nothing and traded nothing this month; empty
   * without such a buyer.
   */
  public Optional<List<MonthlyStatementView>> now(Caller caller, long buyerCompanyId) {
    caller.require(Role.SUPPLIER_DESK);
    // two at once would both find none
    lock.take(ReferenceKind.SPENDING);
    return companies
        .find(caller, buyerCompanyId)
        .filter(buyer -> buyer.id() != caller.companyId())
        .map(buyer -> statements.views(caller, ends.now(caller.companyId(), buyer.id())));
  }

  /**
   * The buyer says whether it is right. One who agreed cannot differ any more; one who differed may
   * agree later. Empty when the caller does not pay for the buyer.
   *
   * @param note what differs; needed where something does
   */
  public Optional<MonthlyStatementResult> answer(
      Caller caller,
      long id,
      @NotNull StatementAnswer answer,
      @NotNull @Size(max = 400) String note) {
    caller.require(Role.ACCOUNTS);
    return statements.lockOfBuyer(caller, id).map(one -> answer(caller, one, answer, note.strip()));
  }

  private MonthlyStatementResult answer(
      Caller caller, MonthlyStatement one, StatementAnswer answer, String note) {
    if (one.answer().filter(StatementAnswer.AGREED::equals).isPresent()) {
      return answer == StatementAnswer.AGREED
          ? new MonthlyStatementResult.Done(one.id())
          : refused(Reason.STATEMENT_ANSWERED, one);
    }
    if (answer == StatementAnswer.DIFFERS && note.isEmpty()) {
      return refused(Reason.STATEMENT_NOTE_MISSING, one);
    }
    one.answer(answer, note, caller.name(), clock.instant());
    audit.record(
        caller,
        one.buyerCompanyId(),
        "statement-answered",
        "statement:" + Tsid.text(one.id()),
        Map.of(
            "seller", Tsid.text(one.sellerCompanyId()),
            "month", one.month().toString(),
            "answer", answer.name()));
    return new MonthlyStatementResult.Done(one.id());
  }

  private static MonthlyStatementResult refused(Reason reason, MonthlyStatement one) {
    return new MonthlyStatementResult.Refused(
        List.of(Finding.of(reason, Optional.empty(), Map.of("doc", one.month().toString()))));
  }
}
