package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.Persons;
import org.bencao.organisation.entity.Person;
import org.bencao.organisation.entity.Token;

/** Makes the {@link Caller} of a session or of a bearer token, fresh for every call. */
@Stateless
public class Callers {

  @Inject Persons persons;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /** Nobody, when the person was deactivated or the session ended elsewhere. */
  public Optional<Caller> ofPerson(long personId, int sessionEpoch) {
    return persons
        .byId(personId)
        .filter(Person::active)
        .filter(person -> person.sessionEpoch() == sessionEpoch)
        .map(Person::caller);
  }

  /** Nobody, when the token is unknown, revoked or over. */
  public Optional<Caller> ofToken(String bearer) {
    return entities
        .createQuery("select t from Token t where t.hash = :hash", Token.class)
        .setParameter("hash", Sha256.of(bearer))
        .getResultStream()
        .findFirst()
        .filter(token -> token.isGoodAt(clock.instant()))
        .map(Token::caller);
  }

  /** Somebody else of the caller's company, as long as they are active. */
  public Optional<Caller> ofColleague(Caller caller, long personId) {
    return persons
        .byId(personId)
        .filter(Person::active)
        .filter(person -> person.companyId() == caller.companyId())
        .map(Person::caller);
  }

  /** Who answers for a call: of a program the person who made its token. */
  public String personBehind(Caller caller) {
    return caller.kind() == Caller.Kind.SERVICE
        ? Optional.ofNullable(entities.find(Token.class, caller.id()))
            .map(Token::madeBy)
            .orElse(caller.actor())
        : caller.actor();
  }

  /** The same by the identifiers of persons and tokens. */
  public Map<Long, String> personsBehind(Set<Long> ids) {
    var persons = new HashMap<Long, String>();
    ids.forEach(id -> persons.put(id, Caller.Kind.PERSON + ":" + Tsid.text(id)));
    if (!ids.isEmpty()) {
      entities
          .createQuery("select t from Token t where t.id in :ids", Token.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(token -> persons.put(token.id(), token.madeBy()));
    }
    return persons;
  }

  public int sessionEpoch(long personId) {
    return persons.byId(personId).map(Person::sessionEpoch).orElse(-1);
  }
}
