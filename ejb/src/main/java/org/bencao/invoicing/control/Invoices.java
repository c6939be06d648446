package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceFilter;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceCharge;
import org.bencao.invoicing.entity.InvoiceDifference;

/** Invoices that a caller may see: those of the own company, as buyer or as seller. */
@ApplicationScoped
public class Invoices {

  /** Who reads invoices of the company. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  };

  private static final String VISIBLE =
      "(i.buyerCompanyId in :companies or i.sellerCompanyId in :companies)";

  /** Differences that a caller may see: as seller those in dispute. */
  static final String TOLD =
      "(d.buyerCompanyId in :companies"
          + " or d.sellerCompanyId in :companies and d.disputedAt is not null)";

  /** Nothing in question, all goods counted: it is to be paid. */
  static final String UNDISPUTED =
      "not exists (select d.id from InvoiceDifference d"
          + " where d.invoiceId = i.id and d.closedAt is null)"
          + " and not exists (select l.key.position from InvoiceLine l"
          + " where l.key.invoiceId = i.id and l.waiting = true)";

  /** Of one pair of companies; what is beyond stays for the next payment. */
  private static final int MOST_OWED = 500;

  /** As many as one payment names. */
  private static final int MOST_NAMED = 200;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  public void flush() {
    entities.flush();
  }

  /** One row more than asked for tells whether there is a next page; lines come along. */
  public List<Invoice> page(Caller caller, InvoiceFilter filter) {
    return filter.which() == Which.AT_RISK ? atRisk(caller, filter) : byKey(caller, filter);
  }

  private List<Invoice> atRisk(Caller caller, InvoiceFilter filter) {
    var ids =
        entities
            .createQuery(
                """
                select d.invoiceId from InvoiceDifference d
                where d.closedAt is null and\s"""
                    + TOLD
                    + """
                 group by d.invoiceId, d.currency
                order by d.currency, sum(d.amount) desc, d.invoiceId
                """,
                Long.class)
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(filter.size())
            .getResultList();
    var found = withLines(ids).stream().collect(Collectors.toMap(Invoice::id, invoice -> invoice));
    return ids.stream().map(found::get).toList();
  }

  private List<Invoice> byKey(Caller caller, InvoiceFilter filter) {
    boolean forward = filter.newer().isPresent();
    var where = new StringBuilder("select i from Invoice i where ").append(VISIBLE);
    if (filter.which() == Which.OPEN) {
      where.append(
          " and i.kind = org.bencao.document.InvoiceDocument.Kind.INVOICE"
              + " and i.approvedAt is null and i.credited + i.paid < i.payable");
    }
    filter.older().ifPresent(key -> where.append(" and i.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and i.id > :key"));
    where.append(" order by i.id").append(forward ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), Invoice.class)
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(filter.size() + 1);
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    var found = query.getResultList();
    withLines(found.stream().map(Invoice::id).toList());
    return found;
  }

  private List<Invoice> withLines(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct i from Invoice i left join fetch i.lines where i.id in :ids",
                Invoice.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public Optional<Invoice> find(Caller caller, long id) {
    return entities
        .createQuery(
            "select i from Invoice i left join fetch i.lines where i.id = :id and " + VISIBLE,
            Invoice.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(READERS))
        .getResultStream()
        .findFirst();
  }

  /** Oldest first; lines come along. */
  public List<Invoice> ofOrder(Caller caller, long orderId) {
    return entities
        .createQuery(
            """
            select distinct i from Invoice i join fetch i.lines
            where i.id in (select l.key.invoiceId from InvoiceLine l where l.orderId = :order) and\s"""
                + VISIBLE
                + " order by i.id",
            Invoice.class)
        .setParameter("order", orderId)
        .setParameter("companies", caller.companies(READERS))
        .getResultList();
  }

  /** Invoices that ask money for lines of the order, oldest first; the order is under lock. */
  public List<Invoice> askingFor(long orderId) {
    return entities
        .createQuery(
            """
            select distinct i from Invoice i join fetch i.lines
            where i.kind = :invoice
            and i.id in (select l.key.invoiceId from InvoiceLine l where l.orderId = :order)
            order by i.id
            """,
            Invoice.class)
        .setParameter("order", orderId)
        .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
        .getResultList();
  }

  /** Credit notes that take back from the invoice, oldest first. */
  public List<Invoice> crediting(Caller caller, long invoiceId) {
    return entities
        .createQuery(
            "select distinct i from Invoice i left join fetch i.lines where i.creditsId = :id and "
                + VISIBLE
                + " order by i.id",
            Invoice.class)
        .setParameter("id", invoiceId)
        .setParameter("companies", caller.companies(READERS))
        .getResultList();
  }

  /** What that seller said to that buyer under a number in a year (documents 4.3). */
  public Optional<Invoice> numbered(
      long sellerCompanyId,
      long buyerCompanyId,
      InvoiceDocument.Kind kind,
      String number,
      int year) {
    return entities
        .createQuery(
            """
            select i from Invoice i where i.sellerCompanyId = :seller
            and i.buyerCompanyId = :buyer and i.kind = :kind and i.number = :number
            and i.yearNo = :year
            """,
            Invoice.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("kind", kind)
        .setParameter("number", number)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  /** The newest invoice of a number; the invoice itself is not read. */
  public Optional<Long> newest(long sellerCompanyId, long buyerCompanyId, String number) {
    return entities
        .createQuery(
            """
            select i.id from Invoice i where i.sellerCompanyId = :seller
            and i.buyerCompanyId = :buyer and i.kind = :kind and i.number = :number
            order by i.yearNo desc
            """,
            Long.class)
        .setParameter("seller", sellerCompanyId)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("kind", InvoiceDocument.Kind.INVOICE)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** An invoice, not read itself, and what is left of it. */
  public record Owed(long id, BigDecimal left) {}

  /**
   * What a buyer owes a seller, the oldest first: with something left, nothing in question and all
   * goods counted. Under no lock.
   */
  public List<Owed> owed(long sellerCompanyId, long buyerCompanyId, String currency) {
    return entities
        .createQuery(
            """
            select new org.bencao.invoicing.control.Invoices$Owed(
            i.id, i.payable - i.credited - i.paid) from Invoice i
            where i.buyerCompanyId = :buyer and i.sellerCompanyId = :seller
            and i.currency = :currency and i.kind = :invoice and i.credited + i.paid < i.payable
            and\s"""
                + UNDISPUTED
                + " order by i.dueOn, i.id",
            Owed.class)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("seller", sellerCompanyId)
        .setParameter("currency", currency)
        .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
        .setMaxResults(MOST_OWED)
        .getResultList();
  }

  /** Of these, the invoices that the seller sent to the buyer in the currency; none is read. */
  public Set<Long> between(
      long sellerCompanyId, long buyerCompanyId, String currency, Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    """
                    select i.id from Invoice i where i.buyerCompanyId = :buyer
                    and i.sellerCompanyId = :seller and i.currency = :currency
                    and i.kind = :invoice and i.id in :ids
                    """,
                    Long.class)
                .setParameter("buyer", buyerCompanyId)
                .setParameter("seller", sellerCompanyId)
                .setParameter("currency", currency)
                .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
                .setParameter("ids", ids)
                .getResultList());
  }

  /** Whether nothing of it is in question and all its goods are counted. */
  public boolean isUndisputed(Invoice invoice) {
    return !entities
        .createQuery("select i.id from Invoice i where i.id = :id and " + UNDISPUTED, Long.class)
        .setParameter("id", invoice.id())
        .getResultList()
        .isEmpty();
  }

  /** Invoices with something left that a seller's buyer was sent, the oldest due first. */
  public List<Invoice> open(long sellerCompanyId, long buyerCompanyId) {
    var found =
        entities
            .createQuery(
                """
                select i from Invoice i
                where i.buyerCompanyId = :buyer and i.sellerCompanyId = :seller
                and i.kind = :invoice and i.credited + i.paid < i.payable order by i.dueOn, i.id
                """,
                Invoice.class)
            .setParameter("buyer", buyerCompanyId)
            .setParameter("seller", sellerCompanyId)
            .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
            .setMaxResults(MOST_NAMED)
            .getResultList();
    withLines(found.stream().map(Invoice::id).toList());
    return found;
  }

  /** Whether the caller holds one of the roles in the invoice's buyer; the invoice is not read. */
  public boolean isBuyers(Caller caller, long id, Role... roles) {
    return !entities
        .createQuery(
            """
            select i.id from Invoice i where i.id = :id and i.buyerCompanyId in :companies
            """,
            Long.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(roles))
        .getResultList()
        .isEmpty();
  }

  /** Which invoice a difference is on; neither is read. */
  public Optional<Long> withDifference(long differenceId) {
    return entities
        .createQuery("select d.invoiceId from InvoiceDifference d where d.id = :id", Long.class)
        .setParameter("id", differenceId)
        .getResultStream()
        .findFirst();
  }

  /** Invoices from before that day of whose goods nobody has asked, oldest first. */
  public List<Long> unasked(Instant before, int most) {
    return entities
        .createQuery(
            """
            select i.id from Invoice i where i.graceAskedAt is null and i.arrivedAt < :before
            and i.kind = :invoice order by i.arrivedAt
            """,
            Long.class)
        .setParameter("before", before)
        .setParameter("invoice", InvoiceDocument.Kind.INVOICE)
        .setMaxResults(most)
        .getResultList();
  }

  /** Orders of its lines, smallest first; the invoice itself is not read. */
  public List<Long> ordersOf(long id) {
    return entities
        .createQuery(
            """
            select distinct l.orderId from InvoiceLine l
            where l.key.invoiceId = :id and l.orderId is not null order by l.orderId
            """,
            Long.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Whoever asks: for our own answers. */
  public Optional<Invoice> own(long id) {
    return Optional.ofNullable(entities.find(Invoice.class, id));
  }

  public Optional<Invoice> lock(long id) {
    return Optional.ofNullable(entities.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<InvoiceDifference> differences(Invoice invoice) {
    return entities
        .createQuery(
            "select d from InvoiceDifference d where d.invoiceId = :invoice order by d.id",
            InvoiceDifference.class)
        .setParameter("invoice", invoice.id())
        .getResultList();
  }

  /** Open differences of many invoices in one statement. */
  public Map<Long, List<InvoiceDifference>> openDifferences(Collection<Long> invoices) {
    return invoices.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select d from InvoiceDifference d where d.invoiceId in :invoices
                and d.closedAt is null order by d.id
                """,
                InvoiceDifference.class)
            .setParameter("invoices", invoices)
            .getResultStream()
            .collect(Collectors.groupingBy(InvoiceDifference::invoiceId));
  }

  /** A difference of an invoice that is under lock. */
  public InvoiceDifference difference(long id) {
    return entities.find(InvoiceDifference.class, id);
  }

  /** Whether others like it stand open that came by the same message: they share a badge. */
  public boolean isBadged(InvoiceDifference like, Optional<Long> message) {
    return entities
            .createQuery(
                """
                select count(d) from InvoiceDifference d join Invoice i on i.id = d.invoiceId
                where d.orderId = :order and d.reason = :reason and d.closedAt is null
                and coalesce(d.lineNo, 0) = :line and coalesce(i.messageId, 0) = :message
                """,
                Long.class)
            .setParameter("order", like.orderId().orElse(0L))
            .setParameter("reason", like.reason())
            .setParameter("line", like.lineNo().orElse(0))
            .setParameter("message", message.orElse(0L))
            .getSingleResult()
        > 0;
  }

  public List<InvoiceCharge> charges(Invoice invoice) {
    return entities
        .createQuery(
            """
            select c from InvoiceCharge c where c.key.invoiceId = :invoice
            order by c.key.position
            """,
            InvoiceCharge.class)
        .setParameter("invoice", invoice.id())
        .getResultList();
  }
}
