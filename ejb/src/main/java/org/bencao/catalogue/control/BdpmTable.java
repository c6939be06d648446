package org.bencao.catalogue.control;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Packs of the French public base of medicines (Base de données publique des médicaments), one row
 * a line of {@code CIS_CIP_bdpm.txt}, joined with what the four other files say of the speciality.
 *
 * <p>The file has no header: its first line is row 1.
 */
public final class BdpmTable implements Table {

  private static final List<String> COLUMNS =
      List.of(
          "CIS",
          "CIP7",
          "CIP13",
          "NAME",
          "FORM",
          "ROUTE",
          "HOLDER",
          "PACK",
          "STATUS",
          "MARKETING",
          "MARKETED_ON",
          "PRICE",
          "REIMBURSEMENT",
          "SUBSTANCES",
          "STRENGTHS",
          "CONDITIONS",
          "GENERIC_GROUP");

  private static final Pattern DAY = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");

  /** Thousands have a comma as well: 2,849,83 is two thousand eight hundred and a little. */
  private static final Pattern PRICE =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})*|[0-9]+),([0-9]{1,2})");

  private final BdpmFiles files;
  private final BdpmSpecialities specialities;
  private final BdpmLines packs;

  public static BdpmTable open(Path archive, Charset charset) {
    return open(archive, charset, new UnpackBudget());
  }

  static BdpmTable open(Path archive, Charset charset, UnpackBudget budget) {
    var files = BdpmFiles.unpack(archive, budget);
    try {
      return new BdpmTable(files, charset);
    } catch (RuntimeException e) {
      files.close();
      throw e;
    }
  }

  private BdpmTable(BdpmFiles files, Charset charset) {
    this.files = files;
    this.specialities = BdpmSpecialities.read(files, charset);
    this.packs = new BdpmLines(BdpmFiles.PACKS, files.path(BdpmFiles.PACKS), charset, 11);
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Optional<TableRow> next() {
    return packs.next().map(this::row);
  }

  @Override
  public void close() {
    try {
      packs.close();
    } finally {
      files.close();
    }
  }

  private TableRow row(List<String> line) {
    var cells = new HashMap<>(specialities.cells(line.get(0)));
    cells.put("CIS", line.get(0));
    cells.put("CIP7", line.get(1));
    cells.put("PACK", line.get(2));
    cells.put("STATUS", line.get(3));
    cells.put("MARKETING", line.get(4));
    cells.put("MARKETED_ON", isoDay(line.get(5)));
    cells.put("CIP13", line.get(6));
    cells.put("REIMBURSEMENT", line.get(8).replace(" ", ""));
    cells.put("PRICE", pointPrice(line.get(9)));
    return new TableRow(packs.number(), cells);
  }

  /** What is no day stays as it is: the mapping says that it is none. */
  private static String isoDay(String text) {
    var day = DAY.matcher(text);
    return day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) : text;
  }

  private static String pointPrice(String text) {
    var price = PRICE.matcher(text);
    return price.matches() ? price.group(1).replace(",", "") + "." + price.group(2) : text;
  }
}
