package org.bencao.compliance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.compliance.boundary.RegisterRow;

/** What an authority has to be told of a row of the register, and whether it was. */
@Entity
@Table(name = "compliance_register_report")
public class RegisterReport {

  @Id
  @Column(name = "row_id")
  private long rowId;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  private String reference;

  @Column(name = "reported_by")
  private String reportedBy;

  protected RegisterReport() {}

  public RegisterReport(RegisterEntry row, LocalDate dueOn) {
    this.rowId = row.id();
    this.companyId = row.companyId();
    this.dueOn = dueOn;
  }

  public void sent(LocalDate day, String number, String by) {
    reportedOn = day;
    reference = number;
    reportedBy = by;
  }

  public long rowId() {
    return rowId;
  }

  public long companyId() {
    return companyId;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<RegisterRow.Reported> reported() {
    return Optional.ofNullable(reportedOn)
        .map(day -> new RegisterRow.Reported(day, reference, reportedBy));
  }
}
