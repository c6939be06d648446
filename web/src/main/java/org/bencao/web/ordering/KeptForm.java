package org.bencao.web.ordering;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bencao.common.Finding;
import org.bencao.web.exchange.Why;

/**
 * What somebody typed into a form that was refused, and why: the page that follows shows it once,
 * so that nothing typed is lost.
 */
final class KeptForm implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String KEY = "bencao-kept-form";

  private final String page;
  private final HashMap<String, ArrayList<String>> typed = new HashMap<>();
  private final ArrayList<Fault> faults = new ArrayList<>();
  private final ArrayList<Row> rows = new ArrayList<>();

  /**
   * One reason, in the words of whoever typed.
   *
   * @param line 0 for the form as a whole
   */
  record Fault(
      int line, String tone, String fact, String rule, String document, String date, String action)
      implements Serializable {

    static Fault of(int line, Why why) {
      return new Fault(
          line, why.tone(), why.fact(), why.rule(), why.document(), why.date(), why.action());
    }

    Why why() {
      return new Why(tone, fact, rule, document, date, "", action);
    }
  }

  /** A row of an uploaded table; without a fault it could be used. */
  record Row(int row, String raw, String fact, String action) implements Serializable {}

  KeptForm(String page) {
    this.page = page;
  }

  static KeptForm nothing() {
    return new KeptForm("");
  }

  KeptForm typing(Map<String, List<String>> fields) {
    fields.forEach((name, values) -> typed.put(name, new ArrayList<>(values)));
    return this;
  }

  KeptForm refusing(List<Finding> findings, Function<Finding, Why> wording) {
    findings.forEach(
        finding -> faults.add(Fault.of(finding.line().orElse(0), wording.apply(finding))));
    return this;
  }

  KeptForm with(Row row) {
    rows.add(row);
    return this;
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }

  /** Nothing when nothing is kept for that page. */
  static KeptForm take(HttpServletRequest request, String page) {
    var session = Optional.ofNullable(request.getSession(false));
    var kept =
        session
            .map(known -> known.getAttribute(KEY))
            .map(KeptForm.class::cast)
            .filter(form -> form.page.equals(page));
    kept.ifPresent(form -> session.get().removeAttribute(KEY));
    return kept.orElseGet(KeptForm::nothing);
  }

  boolean isEmpty() {
    return typed.isEmpty();
  }

  /** As it was typed, else that. */
  String typed(String name, String fresh) {
    return texts(name).stream().findFirst().orElse(fresh);
  }

  /** Of a field that stands once a row. */
  List<String> texts(String name) {
    return typed.getOrDefault(name, new ArrayList<>());
  }

  List<Why> whys(int line) {
    return faults.stream().filter(fault -> fault.line() == line).map(Fault::why).toList();
  }

  /** Reasons of lines that are not among these. */
  List<Why> whysBeside(List<Integer> lines) {
    return faults.stream().filter(fault -> !lines.contains(fault.line())).map(Fault::why).toList();
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }
}
