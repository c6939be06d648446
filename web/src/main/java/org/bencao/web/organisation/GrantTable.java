package org.bencao.web.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** Boxes to tick: a row for each role, a column for all sites and one for each. */
public class GrantTable implements Serializable {

  /** The boxes of one role. */
  public record Row(String role, List<GrantCell> cells) implements Serializable {}

  private final List<String> columns;
  private final List<Row> rows;

  private GrantTable(List<String> columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  static GrantTable of(
      Caller caller, List<SiteView> sites, Set<GrantRequest> held, Shell shell, Text text) {
    var columns = new ArrayList<String>();
    columns.add(text.of("organisation.people.allSites"));
    sites.forEach(site -> columns.add(shell.isZh() ? site.nameZh() : site.nameEn()));
    var ids = new ArrayList<Optional<Long>>();
    ids.add(Optional.empty());
    sites.forEach(site -> ids.add(Optional.of(site.id())));
    var rows =
        roles(caller)
            .map(role -> row(role, text.of("shell.role." + role.code()), ids, columns, held))
            .toList();
    return new GrantTable(List.copyOf(columns), rows);
  }

  /** Roles that this administrator may give. */
  static Stream<Role> roles(Caller caller) {
    return Arrays.stream(Role.values())
        .filter(Role::isForPeople)
        .filter(role -> !role.isForPlatform() || caller.has(Role.PLATFORM_ADMINISTRATOR));
  }

  private static Row row(
      Role role,
      String word,
      List<Optional<Long>> sites,
      List<String> columns,
      Set<GrantRequest> held) {
    var cells = new ArrayList<GrantCell>();
    for (int at = 0; at < sites.size(); at++) {
      var grant = new GrantRequest(sites.get(at), role);
      cells.add(
          new GrantCell(role, sites.get(at), word + ", " + columns.get(at), held.contains(grant)));
    }
    return new Row(word, cells);
  }

  Set<GrantRequest> ticked() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(GrantCell::isTicked)
        .map(GrantCell::request)
        .collect(Collectors.toSet());
  }

  public List<String> getColumns() {
    return columns;
  }

  public List<Row> getRows() {
    return rows;
  }
}
