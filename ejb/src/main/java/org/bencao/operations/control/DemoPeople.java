package org.bencao.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.EnrolmentService;
import org.bencao.organisation.boundary.EnrolmentService.Enrol;
import org.bencao.organisation.boundary.SiteView;

/**
 * The people of the demo: passwords are random for each installation and kept in a private file.
 */
@ApplicationScoped
public class DemoPeople {

  @Inject EnrolmentService enrolment;
  @Inject CompanyService companies;

  void load(Map<String, Long> companyIds) {
    var lines = new ArrayList<String>();
    for (var row : DemoTable.rows("users")) {
      var roles = DemoData.roles(row.get("roles"));
      var password =
          enrolment.enrol(
              Caller.setup(),
              new Enrol(
                  companyIds.get(row.get("company_code")),
                  site(companyIds.get(row.get("company_code")), row.get("site_code")),
                  row.get("login"),
                  row.get("name"),
                  row.get("language"),
                  roles));
      lines.add(
          String.join("\t", row.get("login"), password, row.get("roles"), row.get("company_code")));
    }
    write(lines);
  }

  private Optional<Long> site(long company, String code) {
    return companies.sites(Caller.setup(), company).stream()
        .filter(site -> site.code().equals(code))
        .map(SiteView::id)
        .findFirst();
  }

  /** Before the commit: an installation whose passwords nobody knows would be of no use. */
  private static void write(List<String> lines) {
    var file = Path.of(System.getProperty("bencao.data", "."), "demo-sign-ins.txt");
    var privately =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      Files.deleteIfExists(file);
      Files.createFile(file, privately);
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the demo's sign-ins cannot be kept in " + file, e);
    }
  }
}
