package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.invoicing.boundary.PaymentMethod;
import org.bencao.invoicing.boundary.PaymentView;
import org.bencao.invoicing.boundary.RecordPayment;
import org.bencao.invoicing.entity.Allocation;
import org.bencao.invoicing.entity.Payment;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Payments that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Payments {

  /** Who reads payments of the company. */
  public static final Role[] READERS = {Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR};

  private static final String VISIBLE =
      "(p.buyerCompanyId in :companies or p.sellerCompanyId in :companies)";

  @Inject EntityManager entities;
  @Inject CompanyService companies;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** One row more than asked for tells whether there is a next page. */
  public List<Payment> page(Caller caller, PaymentFilter filter) {
    return PartnerPage.of(entities, Payment.class, caller.companies(READERS), filter);
  }

  public Optional<Payment> find(Caller caller, long id) {
    return entities
        .createQuery("select p from Payment p where p.id = :id and " + VISIBLE, Payment.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  /** What was written down under that key of these parties. */
  public Optional<Payment> under(long sellerCompanyId, RecordPayment command) {
    return entities
        .createQuery(
            """
            select p from Payment p where p.sellerCompanyId = :seller
            and p.buyerCompanyId = :buyer and p.currency = :currency and p.commandKey = :key
            """,
            Payment.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("buyer", command.buyerCompanyId())
        .setParameter("currency", command.amount().currency())
        .setParameter("key", command.key())
        .getResultStream()
        .findFirst();
  }

  /** Payments from the buyer's account with money left, oldest first; under no lock. */
  List<Long> withMoney(long sellerCompanyId, long buyerCompanyId, String currency) {
    return entities
        .createQuery(
            """
            select p.id from Payment p where p.sellerCompanyId = :seller
            and p.buyerCompanyId = :buyer and p.currency = :currency
            and p.allocated < p.amount and p.withdrawnAt is null
            and p.method = :transfer and p.payer = '' order by p.id
            """,
            Long.class)
        .setParameter("transfer", PaymentMethod.TRANSFER)
        .setParameter("seller", sellerCompanyId)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("currency", currency)
        .getResultList();
  }

  /** As it stands once the lock is held; invoices are locked before. */
  public Payment lock(long id) {
    var payment = entities.find(Payment.class, id);
    entities.refresh(payment, LockModeType.PESSIMISTIC_WRITE);
    return payment;
  }

  /** Invoices that it pays; nothing of them is read. */
  public List<Long> invoicesOf(long paymentId) {
    return entities
        .createQuery(
            "select a.key.invoiceId from Allocation a where a.key.paymentId = :id", Long.class)
        .setParameter("id", paymentId)
        .getResultList();
  }

  /** Read for the first time under the locks of the payment and its invoices. */
  public List<Allocation> parts(Payment payment) {
    return entities
        .createQuery(
            "select a from Allocation a where a.key.paymentId = :id order by a.key.invoiceId",
            Allocation.class)
        .setParameter("id", payment.id())
        .getResultList();
  }

  /** What paid an invoice, by payment. */
  List<Allocation> of(long invoiceId) {
    return entities
        .createQuery(
            "select a from Allocation a where a.key.invoiceId = :id order by a.key.paymentId",
            Allocation.class)
        .setParameter("id", invoiceId)
        .getResultList();
  }

  Allocation part(long paymentId, long invoiceId) {
    var key = new Allocation.Key(paymentId, invoiceId);
    return Optional.ofNullable(entities.find(Allocation.class, key))
        .orElseGet(
            () -> {
              var made = new Allocation(paymentId, invoiceId);
              entities.persist(made);
              return made;
            });
  }

  void remove(Allocation part) {
    entities.remove(part);
  }

  /** Any number of them in a constant number of statements. */
  public List<PaymentView> views(Caller caller, List<Payment> found) {
    var names =
        companies.byIds(
            caller,
            found.stream()
                .flatMap(one -> Stream.of(one.sellerCompanyId(), one.buyerCompanyId()))
                .collect(Collectors.toSet()));
    var parts = parts(found.stream().map(Payment::id).toList());
    return found.stream()
        .map(one -> view(one, names, parts.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private record Part(long payment, InvoiceId invoice, String number, Allocation of) {}

  private Map<Long, List<Part>> parts(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select a, i.number from Allocation a join Invoice i on i.id = a.key.invoiceId
                where a.key.paymentId in :ids order by i.dueOn, i.id
                """,
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(
                row -> {
                  var of = (Allocation) row[0];
                  return new Part(
                      of.paymentId(), new InvoiceId(of.invoiceId()), (String) row[1], of);
                })
            .collect(Collectors.groupingBy(Part::payment));
  }

  private static PaymentView view(Payment one, Map<Long, CompanyView> names, List<Part> parts) {
    return new PaymentView(
        one.id(),
        party(names.get(one.sellerCompanyId())),
        party(names.get(one.buyerCompanyId())),
        one.amount(),
        one.onAccount(),
        one.reference(),
        one.receivedOn(),
        one.method(),
        one.payer(),
        one.recordedAt(),
        one.recordedBy(),
        one.withdrawnAt()
            .map(
                at ->
                    new PaymentView.Withdrawal(
                        at, one.withdrawnBy().orElse(""), one.note().orElse(""))),
        parts.stream()
            .map(
                part ->
                    new PaymentView.Part(
                        part.invoice(),
                        part.number(),
                        new Money(part.of().amount(), one.amount().currency())))
            .toList());
  }

  private static PaymentView.Party party(CompanyView company) {
    return new PaymentView.Party(company.id(), company.nameEn(), company.nameZh());
  }
}
