package org.bencao.web.ordering;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;

/** What a plain form of a page sent: texts as typed, identifiers as far as they are some. */
public final class PostedForm {

  private static final int LONGEST = 1000;

  /** Codes of packs and lots stand one a line: as many as one report may have. */
  private static final int LONGEST_LIST = 500_000;

  private static final Pattern LISTS = Pattern.compile("codes.*|lots");

  private final Map<String, String[]> values;

  public PostedForm(Map<String, String[]> values) {
    this.values = Map.copyOf(values);
  }

  /** Forms are sent in the encoding of their pages, which the server does not take for granted. */
  public static PostedForm of(HttpServletRequest request) throws UnsupportedEncodingException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return new PostedForm(request.getParameterMap());
  }

  /** Without blanks around it; a blank is nothing. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(all -> cut(all[0].strip()))
        .filter(text -> !text.isEmpty());
  }

  /** Whether one of these texts is longer; a number that is cut names something else. */
  boolean isLonger(int most, String... names) {
    return Stream.of(names)
        .flatMap(name -> text(name).stream())
        .anyMatch(text -> text.length() > most);
  }

  /** Every value of a field that stands once a row, in its place; a blank is an empty text. */
  public List<String> texts(String name) {
    return Arrays.stream(values.getOrDefault(name, new String[0]))
        .map(text -> cut(text.strip(), most(name)))
        .toList();
  }

  /** Whether something of the field would be lost: half a code names another pack. */
  public boolean isCut(String name) {
    return Arrays.stream(values.getOrDefault(name, new String[0]))
        .anyMatch(text -> text.strip().length() > most(name));
  }

  private static int most(String name) {
    return LISTS.matcher(name).matches() ? LONGEST_LIST : LONGEST;
  }

  /** All that was sent, to be shown again where it cannot be used. */
  Map<String, List<String>> all() {
    return values.keySet().stream().collect(Collectors.toMap(name -> name, this::texts));
  }

  /** The numbers of the lines that have a field of that name. */
  Set<Integer> lines(String prefix) {
    return byNumber(prefix).keySet().stream()
        .map(Long::intValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Optional<Long> id(String name) {
    return text(name).flatMap(PostedForm::identifier);
  }

  public Set<Long> ids(String name) {
    var ids = new LinkedHashSet<Long>();
    for (var text : values.getOrDefault(name, new String[0])) {
      identifier(text).ifPresent(ids::add);
    }
    return ids;
  }

  public Optional<Integer> number(String name) {
    return text(name).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
  }

  /** Whole packs above 0, also in full-width digits; anything else is nothing. */
  public Optional<BigDecimal> wholeQuantity(String name) {
    return text(name)
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
        .filter(text -> text.matches("[0-9]{1,7}"))
        .map(BigDecimal::new)
        .filter(quantity -> quantity.signum() > 0);
  }

  /** Empty also when it is no day: {@code 2026-11-26}. */
  public Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Fields that bear an identifier after the prefix, as typed. */
  public Map<Long, String> byId(String prefix) {
    return by(prefix, PostedForm::identifier);
  }

  /** Fields that bear a line's number after the prefix, as typed. */
  public Map<Long, String> byNumber(String prefix) {
    return by(
        prefix,
        rest -> rest.matches("[0-9]{1,6}") ? Optional.of(Long.valueOf(rest)) : Optional.empty());
  }

  private Map<Long, String> by(String prefix, Function<String, Optional<Long>> key) {
    var found = new HashMap<Long, String>();
    values.forEach(
        (name, texts) -> {
          if (name.startsWith(prefix)) {
            key.apply(name.substring(prefix.length()))
                .ifPresent(known -> found.put(known, cut(texts[0].strip())));
          }
        });
    return found;
  }

  private static Optional<Long> identifier(String text) {
    try {
      return Optional.of(Tsid.parse(text));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }

  private static String cut(String text) {
    return cut(text, LONGEST);
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
