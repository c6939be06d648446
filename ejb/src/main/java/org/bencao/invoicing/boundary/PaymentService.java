package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.CashFacts;
import org.bencao.compliance.boundary.CashRuleService;
import org.bencao.invoicing.control.Allocations;
import org.bencao.invoicing.control.InvoiceViews;
import org.bencao.invoicing.control.Invoices;
import org.bencao.invoicing.control.Invoices.Owed;
import org.bencao.invoicing.control.Payments;
import org.bencao.invoicing.control.Reckoning;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.Payment;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;

/**
 * Money that sellers received from buyers, and the invoices that it pays (D4, H4). What pays no
 * invoice stands on account and pays the next one that is owed.
 */
@Stateless
public class PaymentService {

  private static final int CENTS = 2;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  @Inject Payments payments;
  @Inject Allocations allocations;
  @Inject Invoices invoices;
  @Inject InvoiceViews views;
  @Inject CashRuleService cash;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OrderLedger ledger;
  @Inject ReferenceLock lock;
  @Inject Transaction transaction;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A constant number of statements, whatever the size of the page. */
  @Reading
  public Page<PaymentView> list(Caller caller, PaymentFilter filter) {
    caller.require(Payments.READERS);
    return filter
        .keyset()
        .page(payments.page(caller, filter), Payment::id, found -> payments.views(caller, found));
  }

  /** Nothing for a payment of others, as for one that never was. */
  @Reading
  public Optional<PaymentView> find(Caller caller, long id) {
    caller.require(Payments.READERS);
    return payments.find(caller, id).map(found -> payments.views(caller, List.of(found)).get(0));
  }

  /** What a buyer has not paid yet of the caller's invoices, in question or not, oldest first. */
  @Reading
  public List<InvoiceRow> open(Caller caller, long buyerCompanyId) {
    caller.require(Role.SUPPLIER_DESK);
    return views.rows(caller, invoices.open(caller.companyId(), buyerCompanyId));
  }

  /**
   * Writes down that a buyer paid the caller's company. Empty when there is no such buyer, or an
   * invoice that is named is none between the two in that currency.
   */
  public Optional<PaymentResult> record(Caller caller, @Valid RecordPayment command) {
    caller.require(Role.SUPPLIER_DESK);
    long seller = caller.companyId();
    return companies
        .find(caller, command.buyerCompanyId())
        .filter(buyer -> caller.has(Role.SUPPLIER_DESK, seller) && buyer.id() != seller)
        .flatMap(buyer -> record(caller, seller, command));
  }

  private Optional<PaymentResult> record(Caller caller, long seller, RecordPayment command) {
    var wrong = wrong(caller, seller, command);
    if (wrong.isPresent()) {
      return Optional.of(refused(wrong.get()));
    }
    // the same twice at once would both find none
    lock.take(ReferenceKind.SPENDING);
    var earlier = payments.under(seller, command);
    if (earlier.isPresent()) {
      return Optional.of(
          earlier.get().says(command)
              ? new PaymentResult.Done(earlier.get().id())
              : refused(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of())));
    }
    var payment = new Payment(identifiers.next(), seller, command, caller.name(), clock.instant());
    return allocate(caller, payment, command.parts(), true);
  }

  private Optional<Finding> wrong(Caller caller, long seller, RecordPayment command) {
    var amount = command.amount().amount();
    var today =
        LocalDate.ofInstant(
            clock.instant(), ZoneId.of(companies.find(caller, seller).orElseThrow().zone()));
    var unreadable =
        Stream.concat(Stream.of(amount), command.parts().stream().map(RecordPayment.Part::amount))
            .filter(PaymentService::isNoAmount)
            .findFirst();
    if (unreadable.isPresent()) {
      return Optional.of(
          Finding.of(
              Reason.AMOUNT_UNREADABLE,
              Optional.empty(),
              Map.of("raw", unreadable.get().toPlainString())));
    }
    return command.receivedOn().isAfter(today) || command.receivedOn().isBefore(EARLIEST)
        ? Optional.of(
            Finding.of(
                Reason.DATE_IMPLAUSIBLE,
                Optional.empty(),
                Map.of("date", command.receivedOn().toString())))
        : Optional.empty();
  }

  private static boolean isNoAmount(BigDecimal amount) {
    return amount.signum() <= 0 || amount.stripTrailingZeros().scale() > CENTS;
  }

  /**
   * Puts what stands on account on invoices: so much in all on those that are named, else on the
   * oldest that are owed; asked again it changes nothing. Empty when there is no such payment to
   * the caller's company, or no such invoice of it.
   */
  public Optional<PaymentResult> allocate(
      Caller caller, long paymentId, List<RecordPayment.Part> parts) {
    caller.require(Role.SUPPLIER_DESK);
    lock.take(ReferenceKind.SPENDING);
    return own(caller, paymentId).flatMap(payment -> allocate(caller, payment, parts, false));
  }

  private Optional<Payment> own(Caller caller, long paymentId) {
    return payments
        .find(caller, paymentId)
        .filter(one -> caller.has(Role.SUPPLIER_DESK, one.sellerCompanyId()));
  }

  private Optional<PaymentResult> allocate(
      Caller caller, Payment payment, List<RecordPayment.Part> parts, boolean isNew) {
    var named = new LinkedHashMap<Long, BigDecimal>();
    parts.forEach(one -> named.merge(one.invoice().value(), one.amount(), BigDecimal::add));
    var known =
        invoices.between(
            payment.sellerCompanyId(),
            payment.buyerCompanyId(),
            payment.amount().currency(),
            named.keySet());
    if (!known.containsAll(named.keySet())) {
      return Optional.empty();
    }
    var wanted = named.isEmpty() ? oldest(payment) : named.keySet();
    var under = locked(caller, wanted);
    boolean onCredit =
        allocations.free(caller, payment, isNew ? payment.amount().amount() : BigDecimal.ZERO);
    var held = isNew ? payment : payments.lock(payment.id());
    if (held.isWithdrawn()) {
      return Optional.of(refused(withdrawn(held)));
    }
    var more = more(held, named);
    var refusal = beyond(held, more, under).or(() -> forbidden(caller, held, under));
    if (refusal.isPresent()) {
      transaction.rollBack();
      return Optional.of(refused(refusal.get()));
    }
    if (isNew) {
      if (onCredit) {
        held.free();
      }
      payments.add(held);
    }
    for (var id : wanted) {
      var invoice = under.get(id);
      var most = named.isEmpty() ? owed(invoice) : more.get(id);
      var amount = most.min(held.onAccount().amount());
      if (amount.signum() > 0) {
        allocations.put(caller, held, invoice, amount);
      }
    }
    audit.record(
        caller,
        held.sellerCompanyId(),
        isNew ? "payment-received" : "payment-allocated",
        "payment:" + Tsid.text(held.id()),
        Map.of(
            "buyer", Tsid.text(held.buyerCompanyId()),
            "amount", Reckoning.text(held.amount()),
            "on-account", Reckoning.text(held.onAccount()),
            "reference", held.reference(),
            "on", held.receivedOn().toString()));
    return Optional.of(new PaymentResult.Done(held.id()));
  }

  /** By how it came, or from whom, it may not pay for what is on one of these. */
  private Optional<Finding> forbidden(Caller caller, Payment payment, Map<Long, Invoice> under) {
    return payment.isPlain()
        ? Optional.empty()
        : cash
            .judge(
                caller,
                new CashFacts(
                    payment.receivedOn(),
                    companies.find(caller, payment.buyerCompanyId()).orElseThrow(),
                    payment.method() == PaymentMethod.CASH,
                    payment.payer(),
                    under.values().stream()
                        .flatMap(one -> goods(caller, one, payment.receivedOn()).stream())
                        .toList()))
            .stream()
            .filter(Finding::refuses)
            .findFirst();
  }

  /** What is on an invoice, by its orders. */
  private List<CashFacts.Goods> goods(Caller caller, Invoice invoice, LocalDate day) {
    var lines =
        invoice.orderIds().stream()
            .map(id -> ledger.lock(caller, new PurchaseOrderId(id)).orElseThrow())
            .flatMap(
                order ->
                    order.lines().stream()
                        .filter(line -> isOn(invoice, order.id().value(), line.number())))
            .toList();
    var classes =
        catalogue.classes(
            caller, lines.stream().map(LockedLine::itemId).collect(Collectors.toSet()), day);
    return lines.stream()
        .map(
            line ->
                new CashFacts.Goods(
                    invoice.number(),
                    line.nameEn(),
                    line.nameZh(),
                    classes.getOrDefault(line.itemId(), Set.of())))
        .toList();
  }

  private static boolean isOn(Invoice invoice, long order, int number) {
    return invoice.lines().stream()
        .anyMatch(line -> line.isOf(order) && line.lineNo().filter(no -> no == number).isPresent());
  }

  /** As many of the oldest as the money reaches, in the order in which they are paid. */
  private Collection<Long> oldest(Payment payment) {
    var rest = payment.onAccount().amount();
    var wanted = new ArrayList<Long>();
    for (Owed one :
        invoices.owed(
            payment.sellerCompanyId(), payment.buyerCompanyId(), payment.amount().currency())) {
      if (rest.signum() > 0) {
        wanted.add(one.id());
        rest = rest.subtract(one.left());
      }
    }
    return wanted;
  }

  /** What came into question meanwhile is not paid by itself. */
  private BigDecimal owed(Invoice invoice) {
    return invoices.isUndisputed(invoice) ? invoice.left().amount() : BigDecimal.ZERO;
  }

  /** Of what is named, what the payment does not pay yet: asked again, nothing. */
  private Map<Long, BigDecimal> more(Payment payment, Map<Long, BigDecimal> named) {
    var more = new LinkedHashMap<>(named);
    if (!named.isEmpty()) {
      payments
          .parts(payment)
          .forEach(
              part ->
                  more.computeIfPresent(
                      part.invoiceId(), (id, all) -> all.subtract(part.amount())));
    }
    more.replaceAll((id, amount) -> amount.max(BigDecimal.ZERO));
    return more;
  }

  /** Orders first, then invoices, each by identifier; nothing of them was read before. */
  private Map<Long, Invoice> locked(Caller caller, Collection<Long> ids) {
    var orders = new TreeSet<Long>();
    ids.forEach(id -> orders.addAll(invoices.ordersOf(id)));
    orders.forEach(order -> ledger.lock(caller, new PurchaseOrderId(order)));
    var under = new TreeMap<Long, Invoice>();
    new TreeSet<>(ids).forEach(id -> under.put(id, invoices.lock(id).orElseThrow()));
    return under;
  }

  /** More than is left of an invoice, or more than was received. */
  private static Optional<Finding> beyond(
      Payment payment, Map<Long, BigDecimal> named, Map<Long, Invoice> under) {
    var sum = named.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return named.entrySet().stream()
        .filter(one -> one.getValue().compareTo(under.get(one.getKey()).left().amount()) > 0)
        .findFirst()
        .map(
            one -> {
              var invoice = under.get(one.getKey());
              return beyond(
                  invoice.number(),
                  new Money(one.getValue(), payment.amount().currency()),
                  invoice.left());
            })
        .or(
            () ->
                sum.compareTo(payment.onAccount().amount()) > 0
                    ? Optional.of(
                        beyond(
                            payment.reference(),
                            new Money(sum, payment.amount().currency()),
                            payment.onAccount()))
                    : Optional.empty());
  }

  private static Finding beyond(String document, Money amount, Money left) {
    return Finding.of(
        Reason.PAYMENT_BEYOND,
        Optional.empty(),
        Map.of("doc", document, "amount", Reckoning.text(amount), "left", Reckoning.text(left)));
  }

  private static Finding withdrawn(Payment payment) {
    return Finding.of(
        Reason.PAYMENT_WITHDRAWN,
        Optional.empty(),
        Map.of(
            "doc", payment.reference(),
            "user", payment.withdrawnBy().orElse(""),
            "date", payment.withdrawnAt().map(at -> at.toString().substring(0, 10)).orElse("")));
  }

  /**
   * Takes back a payment that never was: its invoices are open again, and the credit is used again.
   * Empty when there is no such payment to the caller's company.
   */
  public Optional<PaymentResult> withdraw(
      Caller caller, long paymentId, @NotBlank @Size(max = 400) String note) {
    caller.require(Role.SUPPLIER_DESK);
    lock.take(ReferenceKind.SPENDING);
    return own(caller, paymentId).map(payment -> withdraw(caller, payment, note));
  }

  private PaymentResult withdraw(Caller caller, Payment found, String note) {
    var under = new TreeMap<>(locked(caller, payments.invoicesOf(found.id())));
    allocations.free(caller, found, BigDecimal.ZERO);
    var payment = payments.lock(found.id());
    if (payment.isWithdrawn()) {
      return new PaymentResult.Done(payment.id());
    }
    // money on account may have paid one more since they were looked up
    payments.invoicesOf(found.id()).stream()
        .filter(id -> !under.containsKey(id))
        .forEach(id -> under.putAll(locked(caller, List.of(id))));
    allocations.withdraw(caller, payment, under);
    payment.withdraw(caller.name(), note, clock.instant());
    if (payment.isFreed()) {
      allocations.free(caller, payment, payment.amount().amount().negate());
    }
    audit.record(
        caller,
        payment.sellerCompanyId(),
        "payment-withdrawn",
        "payment:" + Tsid.text(payment.id()),
        Map.of("amount", Reckoning.text(payment.amount())));
    return new PaymentResult.Done(payment.id());
  }

  private static PaymentResult refused(Finding finding) {
    return new PaymentResult.Refused(List.of(finding));
  }
}
