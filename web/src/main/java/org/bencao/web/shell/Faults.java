package org.bencao.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bencao.common.DatabaseReach;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes an unexpected fault to the log under a short code that the reader is shown. */
@ApplicationScoped
public class Faults {

  /** Request attribute that carries the code to the error page. */
  public static final String REFERENCE = "org.bencao.web.reference";

  /** Request attribute that tells the page of a 503 that the database is what is missing. */
  public static final String UNAVAILABLE = "org.bencao.web.database";

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @Inject Identifiers identifiers;
  @Inject DatabaseReach database;

  /** The code under which the fault now stands in the log, for example {@code 7F3A-19}. */
  public String record(String where, Throwable fault) {
    var id = Tsid.text(identifiers.next());
    var reference = id.substring(7, 11) + "-" + id.substring(11);
    LOG.error("fault {} at {}", reference, where, fault);
    return reference;
  }

  /**
   * Whether the database was not there for it; said in one line, for many will say the same. While
   * a transaction cannot go on, Hibernate finds nothing (HHH-12472), and what fails then is a fault
   * of its own: so the database is asked, too.
   */
  public boolean isOutOfReach(String where, Throwable fault) {
    boolean out = DatabaseReach.isLost(fault) || !database.isThere();
    if (out) {
      LOG.warn(
          "the database is out of reach at {}: {}",
          where,
          DatabaseReach.loss(fault).orElseGet(() -> cause(fault)).toString());
    }
    return out;
  }

  private static Throwable cause(Throwable fault) {
    var last = fault;
    while (last.getCause() != null) {
      last = last.getCause();
    }
    return last;
  }
}
