package org.bencao.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.organisation.entity.Person;

/** People by company. */
@ApplicationScoped
public class Persons {

  @Inject EntityManager entities;

  public Optional<Person> find(Caller caller, long id) {
    return Optional.ofNullable(entities.find(Person.class, id))
        .filter(person -> person.companyId() == caller.companyId());
  }

  public List<Person> all(Caller caller) {
    return entities
        .createQuery(
            """
            select distinct p from Person p left join fetch p.roles
            where p.companyId = :company order by p.name, p.id
            """,
            Person.class)
        .setParameter("company", caller.companyId())
        .getResultList();
  }

  /** Of whichever company: nobody may have called yet. */
  public Optional<Person> byLogin(String login) {
    return entities
        .createQuery("select p from Person p where p.login = :login", Person.class)
        .setParameter("login", folded(login))
        .getResultStream()
        .findFirst();
  }

  /** For sign-in and sessions alone: the session is the proof. */
  public Optional<Person> byId(long id) {
    return Optional.ofNullable(entities.find(Person.class, id));
  }

  public void add(Person person) {
    entities.persist(person);
  }

  /** Logins are compared without case and without blanks around them. */
  public static String folded(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
