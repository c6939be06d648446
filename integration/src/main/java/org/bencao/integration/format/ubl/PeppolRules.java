package org.bencao.integration.format.ubl;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.IValidationExecutorSet;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import com.helger.xml.XMLFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.integration.format.Cut;
import org.bencao.integration.format.Expected;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The rules of OpenPEPPOL, schema and Schematron, by the rule sets of a release: they change twice
 * a year, and which holds is agreed with each partner. The first document of a type takes seconds,
 * while its rule set is made ready.
 */
public final class PeppolRules {

  /** Releases whose rule sets are there, the newest last. */
  public static final List<String> VERSIONS = List.of("2025.11", "2026.5");

  private static final String GROUP = "eu.peppol.bis3";

  /** More than any order of the portal has. */
  private static final int MOST_LINES = 5000;

  private static final int MANY_LINES = 500;
  private static final int MOST_FAULTS = 100;
  private static final int LONGEST_WORDS = 500;
  private static final Object LARGE = new Object();

  /** A step of the path that a rule names, for example cac:OrderLine[2]. */
  private static final Pattern STEP = Pattern.compile("(?:[^:/\\[]*:)?([^:/\\[]+)(?:\\[(\\d+)])?");

  /** The element that a schema complains of. */
  private static final Pattern NAMED =
      Pattern.compile("[Ee]lement '(?:\\{\"[^\"]*\":|[^':]*:)?(\\w+)}?'");

  private PeppolRules() {}

  /** Made once, when the first document is asked about. */
  private static final class Sets {

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

    private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
      var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
      PeppolValidation2025_11.init(registry);
      PeppolValidation2026_05.init(registry);
      return registry;
    }

    private static IValidationExecutorSet<IValidationSourceXML> of(UblType type, String version) {
      return Optional.ofNullable(
              REGISTRY.getOfID(
                  DVRCoordinate.parseOrNull(GROUP + ":" + type.rules() + ":" + version)))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "rules: found none of " + type + " " + version + ", wanted " + VERSIONS));
    }
  }

  /**
   * Which rules of its type a document breaks, the first hundred; those that only advise say
   * nothing. Large documents are asked about one after the other: they cost memory.
   */
  static List<UblFault> broken(UblElement document, UblType type, String version) {
    long lines = document.all("OrderLine").count();
    if (lines > MOST_LINES) {
      return List.of(
          new UblFault(
              "OrderLine",
              document.line(),
              Optional.of(String.valueOf(lines)),
              Expected.SMALLER,
              Optional.empty()));
    }
    if (lines <= MANY_LINES) {
      return asked(document, type, version);
    }
    synchronized (LARGE) {
      return asked(document, type, version);
    }
  }

  private static List<UblFault> asked(UblElement document, UblType type, String version) {
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(),
            Sets.of(type, version),
            ValidationSourceXML.create(null, tree(document)),
            // places are found by the words of the schema
            Locale.ENGLISH);
    var faults = new ArrayList<UblFault>();
    for (var result : results) {
      // the schema says of a value first what is wrong with it, then in which element it stands
      var before = "";
      for (var error : result.getErrorList()) {
        if (faults.size() == MOST_FAULTS) {
          return faults;
        }
        if (error.isError()) {
          var words = before + words(error);
          boolean placed = error.getErrorFieldName() != null || NAMED.matcher(words).find();
          before = placed ? "" : Cut.to(words, LONGEST_WORDS) + " ";
          if (placed) {
            faults.add(fault(document, error, words));
          }
        }
      }
      if (!before.isEmpty()) {
        faults.add(fault(document, Optional.empty(), before.strip()));
      }
    }
    return faults;
  }

  private static String words(IError error) {
    return Optional.ofNullable(error.getErrorText(Locale.ENGLISH)).orElse("").strip();
  }

  private static UblFault fault(UblElement document, IError error, String words) {
    var at =
        Optional.ofNullable(error.getErrorFieldName())
            .flatMap(path -> at(document, path))
            .or(() -> named(document, words));
    return fault(
        document,
        at,
        Optional.ofNullable(error.getErrorID())
            .filter(id -> !words.contains(id))
            .map(id -> id + ": " + words)
            .orElse(words));
  }

  private static UblFault fault(UblElement document, Optional<UblElement> found, String rule) {
    var at = found.orElse(document);
    return new UblFault(
        at.path(), at.line(), Optional.of(at.text()), Expected.RULE, Optional.of(rule));
  }

  /** Where an XPath leads, as far as it does. */
  private static Optional<UblElement> at(UblElement document, String path) {
    var steps = path.replaceAll("\\[namespace-uri\\(\\)='[^']*'\\]", "").split("/");
    Optional<UblElement> found = Optional.empty();
    for (var text : steps) {
      var step = STEP.matcher(text);
      if (text.isEmpty() || !step.matches()) {
        continue;
      }
      int place = step.group(2) == null ? 1 : Integer.parseInt(step.group(2));
      var next =
          found.isEmpty()
              ? Optional.of(document)
              : found.get().all(step.group(1)).skip(place - 1L).findFirst();
      if (next.isEmpty()) {
        return found;
      }
      found = next;
    }
    return found;
  }

  /** The only element of the name in a complaint of the schema. */
  private static Optional<UblElement> named(UblElement document, String words) {
    var name = NAMED.matcher(words);
    if (!name.find()) {
      return Optional.empty();
    }
    var found = new ArrayList<UblElement>();
    var waiting = new ArrayDeque<>(List.of(document));
    while (!waiting.isEmpty() && found.size() < 2) {
      var one = waiting.pop();
      if (one.name().equals(name.group(1))) {
        found.add(one);
      }
      waiting.addAll(one.children());
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Document tree(UblElement document) {
    var tree = XMLFactory.newDocument();
    tree.appendChild(element(tree, document));
    return tree;
  }

  private static Element element(Document tree, UblElement from) {
    var element = tree.createElementNS(from.namespace(), prefix(from) + from.name());
    from.attributes().forEach(element::setAttribute);
    var text = from.allText();
    if (!text.isEmpty()) {
      element.appendChild(tree.createTextNode(text));
    }
    from.children().forEach(child -> element.appendChild(element(tree, child)));
    return element;
  }

  /** Rules name places by them. */
  private static String prefix(UblElement of) {
    if (of.namespace().endsWith(":CommonAggregateComponents-2")) {
      return "cac:";
    }
    return of.namespace().endsWith(":CommonBasicComponents-2") ? "cbc:" : "";
  }

  /** Makes the rule sets ready that what partners send needs; where they are, it costs nothing. */
  public static void warmUp(String version) {
    for (var type : UblSoundness.OF_BUYERS) {
      broken(UblElement.root(type.namespace(), type.element(), 1), type, version);
    }
  }
}
