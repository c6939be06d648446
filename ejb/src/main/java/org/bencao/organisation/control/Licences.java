package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.LicenceLook;
import org.bencao.organisation.entity.LicenceScan;

/** Licences as their company and the platform see them. */
@ApplicationScoped
public class Licences {

  /** Who reads the licences of the own company. */
  public static final Role[] READERS = {
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.COMPANY_ADMINISTRATOR,
    Role.AUDITOR
  };

  /** Who looks at the scans of the own company. */
  public static final Role[] LOOKERS = {
    Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.COMPANY_ADMINISTRATOR, Role.AUDITOR
  };

  private static final int MOST = 2000;
  private static final int MOST_LOOKS = 20;

  @Inject EntityManager entities;

  public void add(Object entity) {
    entities.persist(entity);
  }

  /**
   * What ends first comes first, what never ends last; for the platform those of all, what waits
   * before the rest.
   */
  public List<Licence> seen(Caller caller) {
    var ids =
        entities
            .createQuery(
                """
                select l.id from Licence l where (:all = true or l.companyId in :companies)
                order by case when :all = true and l.verifiedAt is null then 0 else 1 end,
                  case when l.validTo is null then 1 else 0 end, l.validTo, l.id
                """,
                Long.class)
            .setParameter("all", caller.has(Role.PLATFORM_ADMINISTRATOR))
            .setParameter("companies", caller.companies(READERS))
            .setMaxResults(MOST)
            .getResultList();
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        entities
            .createQuery(
                "select distinct l from Licence l left join fetch l.scope where l.id in :ids",
                Licence.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Licence::id, Function.identity()));
    return ids.stream().map(found::get).toList();
  }

  public Optional<Licence> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Licence.class, id))
        .filter(
            one ->
                caller.has(Role.PLATFORM_ADMINISTRATOR)
                    || caller.companies(READERS).contains(one.companyId()));
  }

  /** For the platform alone. */
  public Optional<Licence> lock(long id) {
    return Optional.ofNullable(entities.find(Licence.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Other documents of the same company that were verified and not revoked. */
  public List<Licence> verifiedBeside(Licence licence) {
    return entities
        .createQuery(
            """
            select l from Licence l where l.companyId = :company and l.id <> :id
            and l.verifiedAt is not null and l.status <> 'REVOKED' order by l.id
            """,
            Licence.class)
        .setParameter("company", licence.companyId())
        .setParameter("id", licence.id())
        .getResultList();
  }

  /** Whether it is a document of that company that a renewal may be asked for. */
  public boolean isOf(long companyId, long id) {
    return Optional.ofNullable(entities.find(Licence.class, id))
        .filter(one -> one.companyId() == companyId && one.view().validTo().isPresent())
        .isPresent();
  }

  /** Sent twice: it is there already, unless it was given back. */
  public Optional<Licence> same(long companyId, String kind, String number, byte[] hash) {
    return entities
        .createQuery(
            """
            select l from Licence l where l.companyId = :company and l.kind = :kind
            and l.number = :number and l.scanHash = :hash and l.status <> 'RETURNED'
            """,
            Licence.class)
        .setParameter("company", companyId)
        .setParameter("kind", kind)
        .setParameter("number", number)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The scan of a licence whose scans the caller may look at. */
  public Optional<LicenceScan> scan(Caller caller, long id) {
    return find(caller, id)
        .filter(
            one ->
                caller.has(Role.PLATFORM_ADMINISTRATOR)
                    || caller.companies(LOOKERS).contains(one.companyId()))
        .map(one -> entities.find(LicenceScan.class, one.id()));
  }

  /** The last ones first. */
  public List<LicenceLook> looks(long licenceId) {
    return entities
        .createQuery(
            "select l from LicenceLook l where l.licenceId = :licence order by l.id desc",
            LicenceLook.class)
        .setParameter("licence", licenceId)
        .setMaxResults(MOST_LOOKS)
        .getResultList();
  }
}
