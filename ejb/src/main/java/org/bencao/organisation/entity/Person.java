package org.bencao.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;

/** Somebody who signs in; belongs to one company. */
@Entity
@Table(name = "organisation_person")
public class Person {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String login;
  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "must_change")
  private boolean mustChange;

  private boolean active;

  @Column(name = "totp_secret")
  private String totpSecret;

  @Column(name = "totp_on")
  private boolean totpOn;

  @Column(name = "totp_step")
  private long totpStep;

  private String language;
  private String theme;

  @Column(name = "session_epoch")
  private int sessionEpoch;

  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "organisation_grant", joinColumns = @JoinColumn(name = "person_id"))
  private Set<HeldRole> roles = new HashSet<>();

  protected Person() {}

  public Person(long id, long companyId, String login, String name, String language) {
    this.id = id;
    this.companyId = companyId;
    this.login = login;
    this.name = name;
    this.language = language;
    this.theme = "auto";
    this.active = true;
  }

  public long id() {
    return id;
  }

  public long companyId() {
    return companyId;
  }

  public String login() {
    return login;
  }

  public String name() {
    return name;
  }

  public boolean active() {
    return active;
  }

  public boolean mustChange() {
    return mustChange;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public String language() {
    return language;
  }

  public String theme() {
    return theme;
  }

  public boolean totpOn() {
    return totpOn;
  }

  public Optional<String> totpSecret() {
    return Optional.ofNullable(totpSecret);
  }

  public long totpStep() {
    return totpStep;
  }

  public int sessionEpoch() {
    return sessionEpoch;
  }

  public Set<HeldRole> roles() {
    return Set.copyOf(roles);
  }

  /** A password of the person's own choice; every session but the one at hand ends. */
  public void chosePassword(String hash) {
    passwordHash = hash;
    mustChange = false;
    endSessions();
  }

  /** A one-time password made by somebody else. */
  public void givenPassword(String hash, boolean toBeChanged) {
    passwordHash = hash;
    mustChange = toBeChanged;
    endSessions();
  }

  /** The same password under a stronger hash. */
  public void rehashed(String hash) {
    passwordHash = hash;
  }

  public void speaks(String chosen) {
    language = chosen;
  }

  public void sees(String chosen) {
    theme = chosen;
  }

  public void beginTotp(String secret) {
    totpSecret = secret;
    totpOn = false;
  }

  public void confirmTotp() {
    totpOn = true;
  }

  public void endTotp() {
    totpSecret = null;
    totpOn = false;
  }

  /** The step of the last code that counted; none at or before it counts again. */
  public void usedTotpStep(long step) {
    totpStep = step;
  }

  public void activate(boolean on) {
    active = on;
    endSessions();
  }

  public void endSessions() {
    sessionEpoch++;
  }

  public void holds(Set<HeldRole> wanted) {
    roles.retainAll(wanted);
    roles.addAll(wanted);
  }

  /** Nobody signs in as this person again, and lists show no more than the first letter. */
  public void mask(String nothing) {
    login = "masked-" + Tsid.text(id);
    name = name.substring(0, name.offsetByCodePoints(0, 1)) + "***";
    passwordHash = nothing;
    endTotp();
    roles.clear();
    activate(false);
  }

  /** Nothing of the account tells any more who it was. */
  public void erase() {
    name = "***";
  }

  public Caller caller() {
    return new Caller(
        Caller.Kind.PERSON,
        id,
        name,
        companyId,
        roles.stream().map(HeldRole::grant).collect(Collectors.toUnmodifiableSet()));
  }
}
