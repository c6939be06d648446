package org.bencao.catalogue.control;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The active substances of one speciality, each with its strengths, in the order of the base. */
final class BdpmComposition {

  private static final String ACTIVE = "SA";
  private static final String UNKNOWN = "-";

  private final Map<String, Set<String>> strengths = new LinkedHashMap<>();

  /** Takes a line of {@code CIS_COMPO_bdpm.txt}: substance, dose, what holds it, nature. */
  void take(List<String> line) {
    if (line.get(6).equals(ACTIVE)) {
      var doses = strengths.computeIfAbsent(inList(line.get(3)), name -> new LinkedHashSet<>());
      var dose = dose(inList(line.get(4)), inList(line.get(5)));
      if (!dose.isEmpty()) {
        doses.add(dose);
      }
    }
  }

  String substances() {
    return String.join("; ", strengths.keySet());
  }

  /** Parallel to the substances; tablets of several kinds in one pack have several doses. */
  String strengths() {
    if (strengths.values().stream().allMatch(Set::isEmpty)) {
      return "";
    }
    return strengths.values().stream()
        .map(doses -> doses.isEmpty() ? UNKNOWN : String.join(" / ", doses))
        .collect(Collectors.joining("; "));
  }

  /** Ten milligrams are another medicine in a millilitre than in a hundred. */
  private static String dose(String dose, String holder) {
    boolean oneUnit = holder.isEmpty() || holder.startsWith("un");
    return dose.isEmpty() || oneUnit ? dose : dose + " pour " + holder;
  }

  /** A semicolon in a name would make two substances of one. */
  private static String inList(String text) {
    return text.replaceAll("(?i)&ndash;", "–").replace(';', ',');
  }
}
