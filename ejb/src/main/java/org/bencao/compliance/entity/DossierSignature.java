package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bencao.compliance.boundary.DossierMark;
import org.bencao.compliance.boundary.DossierMark.Verdict;
import org.bencao.compliance.boundary.DossierStep;

/** What somebody did to a dossier, and on which content; never changed. */
@Entity
@Table(name = "compliance_dossier_mark")
public class DossierSignature {

  @Id private long id;

  @Column(name = "dossier_id")
  private long dossierId;

  private int round;
  private String step;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String person;
  private String name;
  private String note;
  private String content;
  private Instant at;

  protected DossierSignature() {}

  public DossierSignature(
      long id, Dossier dossier, Optional<DossierStep> step, Verdict verdict, Given given) {
    this.id = id;
    this.dossierId = dossier.id();
    this.round = dossier.round();
    this.step = step.map(DossierStep::name).orElse("");
    this.verdict = verdict;
    this.person = given.person();
    this.name = given.name();
    this.note = given.note();
    this.content = given.content();
    this.at = given.at();
  }

  /** By whom, on what. */
  public record Given(String person, String name, String note, String content, Instant at) {}

  /** Whether this person holds a step of that round. */
  public boolean isStepOf(String who, int ofRound) {
    return verdict == Verdict.SIGNED && round == ofRound && person.equals(who);
  }

  public DossierMark view() {
    return new DossierMark(round, step, verdict, name, note, content, at);
  }
}
