package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.entity.Inquiry;
import org.bencao.pricing.entity.InquiryLine;
import org.bencao.pricing.entity.Quote;
import org.bencao.pricing.entity.QuotePrice;
import org.bencao.pricing.entity.QuoteRound;

/** Inquiries that a caller may see: of the own company, or sent to it; of quotes the same. */
@ApplicationScoped
public class Quotes {

  private static final String VISIBLE =
      "(i.buyerCompanyId in :companies or exists (select q.id from Quote q"
          + " where q.inquiryId = i.id and q.sellerCompanyId in :companies))";

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** One row more than asked for tells whether there is a next page. */
  public List<Inquiry> page(Caller caller, Optional<Long> older, int size) {
    var query =
        entities
            .createQuery(
                "select i from Inquiry i where "
                    + VISIBLE
                    + older.map(key -> " and i.id < :key").orElse("")
                    + " order by i.id desc",
                Inquiry.class)
            .setParameter("companies", caller.companies(Contracts.READERS))
            .setMaxResults(size + 1);
    older.ifPresent(key -> query.setParameter("key", key));
    return query.getResultList();
  }

  public Optional<Inquiry> find(Caller caller, long id) {
    return entities
        .createQuery("select i from Inquiry i where i.id = :id and " + VISIBLE, Inquiry.class)
        .setParameter("id", id)
        .setParameter("companies", caller.companies(Contracts.READERS))
        .getResultStream()
        .findFirst();
  }

  /** What was asked for under that key of the buyer. */
  public Optional<Inquiry> under(long buyerCompanyId, String key) {
    return entities
        .createQuery(
            "select i from Inquiry i where i.buyerCompanyId = :buyer and i.commandKey = :key",
            Inquiry.class)
        .setParameter("buyer", buyerCompanyId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  public Inquiry inquiry(Quote quote) {
    return entities.find(Inquiry.class, quote.inquiryId());
  }

  public List<InquiryLine> lines(long inquiryId) {
    return entities
        .createQuery(
            "select l from InquiryLine l where l.key.inquiryId = :id order by l.key.position",
            InquiryLine.class)
        .setParameter("id", inquiryId)
        .getResultList();
  }

  /** Of these inquiries: the buyer sees all, a seller its own. */
  public List<Quote> of(Caller caller, Collection<Long> inquiries) {
    return inquiries.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select q from Quote q where q.inquiryId in :ids
                and (q.buyerCompanyId in :companies or q.sellerCompanyId in :companies)
                order by q.id
                """,
                Quote.class)
            .setParameter("ids", inquiries)
            .setParameter("companies", caller.companies(Contracts.READERS))
            .getResultList();
  }

  /** What was said, oldest first. */
  public List<QuoteRound> rounds(Collection<Long> quotes) {
    return quotes.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select r from QuoteRound r where r.key.quoteId in :ids
                order by r.key.quoteId, r.key.round
                """,
                QuoteRound.class)
            .setParameter("ids", quotes)
            .getResultList();
  }

  public List<QuotePrice> prices(Collection<Long> quotes) {
    return quotes.isEmpty()
        ? List.of()
        : entities
            .createQuery("select p from QuotePrice p where p.key.quoteId in :ids", QuotePrice.class)
            .setParameter("ids", quotes)
            .getResultList();
  }

  /** The prices of the last round in which the seller named some. */
  public List<QuotePrice> quoted(Quote quote) {
    return entities
        .createQuery(
            """
            select p from QuotePrice p where p.key.quoteId = :id and p.key.round = (
              select max(r.key.round) from QuoteRound r
              where r.key.quoteId = :id and r.validTo is not null)
            order by p.key.position
            """,
            QuotePrice.class)
        .setParameter("id", quote.id())
        .getResultList();
  }

  /** To its buyer, under lock. */
  public Optional<Quote> lockOfBuyer(Caller caller, long id) {
    return lock(id).filter(one -> caller.has(Role.BUYER, one.buyerCompanyId()));
  }

  /** To its seller, under lock. */
  public Optional<Quote> lockOfSeller(Caller caller, long id) {
    return lock(id).filter(one -> caller.has(Role.SUPPLIER_DESK, one.sellerCompanyId()));
  }

  private Optional<Quote> lock(long id) {
    return Optional.ofNullable(entities.find(Quote.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Quotes that wait for a buyer's word, the longest first. */
  public List<Quote> toDecide(long buyerCompanyId, int most) {
    return entities
        .createQuery(
            """
            select q from Quote q where q.buyerCompanyId = :company and q.state = :state
            order by q.saidAt, q.id
            """,
            Quote.class)
        .setParameter("company", buyerCompanyId)
        .setParameter("state", QuoteState.QUOTED)
        .setMaxResults(most)
        .getResultList();
  }

  /** Quotes that wait for a seller's prices, as far as they help on that day, the longest first. */
  public List<Quote> toQuote(long sellerCompanyId, LocalDate day, int most) {
    return entities
        .createQuery(
            """
            select q from Quote q join Inquiry i on i.id = q.inquiryId
            where q.sellerCompanyId = :company and q.state = :state and i.answerBy >= :day
            order by q.saidAt, q.id
            """,
            Quote.class)
        .setParameter("company", sellerCompanyId)
        .setParameter("state", QuoteState.ASKED)
        .setParameter("day", day)
        .setMaxResults(most)
        .getResultList();
  }

  public List<Inquiry> inquiries(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select i from Inquiry i where i.id in :ids", Inquiry.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}
