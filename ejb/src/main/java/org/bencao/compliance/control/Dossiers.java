package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Among;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.DossierFilter;
import org.bencao.compliance.boundary.DossierMark.Verdict;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.FirstTrade.Subject;
import org.bencao.compliance.entity.Dossier;
import org.bencao.compliance.entity.DossierDocument;
import org.bencao.compliance.entity.DossierScan;
import org.bencao.compliance.entity.DossierSignature;
import org.bencao.compliance.entity.FirstTradeSince;

/** First-trade dossiers of the caller's company. */
@ApplicationScoped
public class Dossiers {

  private static final int MOST = 500;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /** As the filter says, and one more than its page holds. */
  public List<Dossier> all(Caller caller, DossierFilter filter) {
    var where = new StringBuilder("select d from Dossier d where d.companyId = :company");
    if (!filter.states().isEmpty()) {
      where.append(" and d.state in :states");
    }
    filter.sellerCompanyId().ifPresent(seller -> where.append(" and d.sellerCompanyId = :seller"));
    filter.items().ifPresent(items -> where.append(" and d.itemId in :items"));
    filter.older().ifPresent(key -> where.append(" and d.id < :key"));
    filter.newer().ifPresent(key -> where.append(" and d.id > :key"));
    where.append(" order by d.id").append(filter.newer().isPresent() ? "" : " desc");
    var query =
        entities
            .createQuery(where.toString(), Dossier.class)
            .setParameter("company", caller.companyId())
            .setMaxResults(filter.size() + 1);
    if (!filter.states().isEmpty()) {
      query.setParameter("states", filter.states());
    }
    filter.sellerCompanyId().ifPresent(seller -> query.setParameter("seller", seller));
    filter.items().ifPresent(items -> query.setParameter("items", items));
    filter.older().or(filter::newer).ifPresent(key -> query.setParameter("key", Tsid.parse(key)));
    return query.getResultList();
  }

  /** Those of the steps before these, in which this person holds no step of the round. */
  public List<Dossier> signable(
      Caller caller, Collection<DossierState> states, Collection<Integer> signed, String person) {
    return entities
        .createQuery(
            """
            select d from Dossier d where d.companyId = :company and d.state in :states
            and d.signed in :signed and not exists (select m.id from DossierSignature m
              where m.dossierId = d.id and m.round = d.round and m.person = :person
              and m.verdict = :verdict)
            order by d.changedAt, d.id
            """,
            Dossier.class)
        .setParameter("company", caller.companyId())
        .setParameter("states", states)
        .setParameter("signed", signed)
        .setParameter("person", person)
        .setParameter("verdict", Verdict.SIGNED)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** How many there are, by state. */
  public List<Object[]> counts(Caller caller) {
    return entities
        .createQuery(
            "select d.state, count(d) from Dossier d where d.companyId = :company group by d.state",
            Object[].class)
        .setParameter("company", caller.companyId())
        .getResultList();
  }

  public Optional<Dossier> find(Caller caller, long id) {
    return own(caller, entities.find(Dossier.class, id));
  }

  public Optional<Dossier> lock(Caller caller, long id) {
    return own(caller, entities.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Optional<Dossier> own(Caller caller, Dossier found) {
    return Optional.ofNullable(found).filter(one -> one.companyId() == caller.companyId());
  }

  public Optional<Dossier> of(Caller caller, Subject subject) {
    return ofSeller(caller, subject.sellerCompanyId(), Set.of(subject.itemId())).stream()
        .findFirst();
  }

  /** Of these items from a seller; item 0 is the seller itself. */
  public List<Dossier> ofSeller(Caller caller, long sellerCompanyId, Set<Long> itemIds) {
    var wanted = Among.of("d.itemId", itemIds);
    return wanted
        .bind(
            entities.createQuery(
                "select d from Dossier d where d.companyId = :company"
                    + " and d.sellerCompanyId = :seller and "
                    + wanted.condition(),
                Dossier.class))
        .setParameter("company", caller.companyId())
        .setParameter("seller", sellerCompanyId)
        .getResultList();
  }

  /** The ones that count, by kind. */
  public List<DossierDocument> documents(Dossier dossier) {
    return entities
        .createQuery(
            """
            select d from DossierDocument d where d.dossierId = :dossier and d.currentOne = true
            order by d.kind, d.id
            """,
            DossierDocument.class)
        .setParameter("dossier", dossier.id())
        .getResultList();
  }

  /** The number of a dossier's document of that kind, where it stood there when all signed. */
  public Optional<String> number(long dossierId, String kind) {
    return entities
        .createQuery(
            """
            select d from DossierDocument d
            where d.dossierId = :dossier and d.currentOne = true and d.kind = :kind
            and d.addedAt <= (select max(s.at) from DossierSignature s
              where s.dossierId = :dossier and s.verdict = :signed)
            """,
            DossierDocument.class)
        .setParameter("dossier", dossierId)
        .setParameter("kind", kind)
        .setParameter("signed", Verdict.SIGNED)
        .getResultStream()
        .map(one -> one.view().number())
        .findFirst();
  }

  /** One of the caller's company, even if it was replaced. */
  public Optional<DossierDocument> document(Caller caller, long id) {
    return entities
        .createQuery(
            """
            select d from DossierDocument d, Dossier o
            where d.id = :id and o.id = d.dossierId and o.companyId = :company
            """,
            DossierDocument.class)
        .setParameter("id", id)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .findFirst();
  }

  public byte[] scan(DossierDocument document) {
    return entities.find(DossierScan.class, document.id()).bytes();
  }

  /** The last first. */
  public List<DossierSignature> marks(Dossier dossier) {
    return entities
        .createQuery(
            "select m from DossierSignature m where m.dossierId = :dossier order by m.id desc",
            DossierSignature.class)
        .setParameter("dossier", dossier.id())
        .getResultList();
  }

  public Optional<FirstTradeSince> since(Caller caller) {
    return Optional.ofNullable(entities.find(FirstTradeSince.class, caller.companyId()));
  }

  /** Identifiers of what is named, without the sellers themselves. */
  public static Set<Long> items(Collection<Dossier> found) {
    return found.stream()
        .filter(Dossier::isOfItem)
        .map(one -> one.subject().itemId())
        .collect(Collectors.toSet());
  }
}
