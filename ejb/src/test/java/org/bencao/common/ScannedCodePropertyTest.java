package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bencao.common.ScannedCode.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many codes by chance, the same in every run. */
class ScannedCodePropertyTest {

  private static final long SEED = 20261124;
  private static final int CODES = 2000;
  private static final char SEPARATOR = '\u001D';
  private static final String TEXT =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789012345678901234567890-_./+%&";
  private static final String NOISE = "0123456789AZaz()[]{}<>%/?=&#;:-+ \t\u001D\u00001中（％\uFEFF";
  private static final Set<String> FIXED = Set.of("01", "11", "15", "17");

  private final Random random = new Random(SEED);

  @Test
  @DisplayName("A6: what an element string was made of is read from it again")
  void readsBackWhatWasWritten() {
    for (int round = 0; round < CODES; round++) {
      var elements = elements();

      var code = ScannedCode.read(marked(elementString(elements))).orElseThrow();

      assertThat(code.kind()).isEqualTo(Kind.GS1_ELEMENTS);
      assertThat(code.elements()).isEqualTo(elements);
      assertThat(code.gtin().map(Gtin::value)).contains(elements.get("01"));
      assertThat(code.lot()).isEqualTo(Optional.ofNullable(elements.get("10")));
      assertThat(code.serial()).isEqualTo(Optional.ofNullable(elements.get("21")));
      assertThat(code.expiry().isPresent()).isEqualTo(elements.containsKey("17"));
      assertThat(ScannedCode.read(code.value())).contains(code);
    }
  }

  @Test
  @DisplayName("TRC-02: a code that lost its separators gives no wrong lot and no wrong serial")
  void guessesNothingWithoutSeparators() {
    for (int round = 0; round < CODES; round++) {
      var elements = elements();
      var ais = new ArrayList<>(elements.keySet());
      var bare = elementString(elements).replace(String.valueOf(SEPARATOR), "");

      var code = ScannedCode.read("]d2" + bare).orElseThrow();

      boolean endsEarlier = ais.subList(0, ais.size() - 1).stream().anyMatch(ai -> !isFixed(ai));
      assertThat(code.kind() == Kind.AMBIGUOUS || !endsEarlier).as(bare).isTrue();
      code.lot().ifPresent(lot -> assertThat(lot).isEqualTo(elements.get("10")));
      code.serial().ifPresent(serial -> assertThat(serial).isEqualTo(elements.get("21")));
      code.gtin().ifPresent(gtin -> assertThat(gtin.value()).isEqualTo(elements.get("01")));
    }
  }

  @Test
  void aWrongDigitInTheGtinIsNoCode() {
    for (int round = 0; round < CODES; round++) {
      var gtin = gtin().toCharArray();
      int at = random.nextInt(gtin.length);
      gtin[at] = (char) ('0' + (gtin[at] - '0' + 1 + random.nextInt(9)) % 10);
      var wrong = new String(gtin);

      assertThat(ScannedCode.read("]d201" + wrong + "17270131")).isEmpty();
      assertThat(ScannedCode.read("(01)" + wrong)).isEmpty();
      assertThat(ScannedCode.read("https://id.example/01/" + wrong)).isEmpty();
      assertThat(ScannedCode.read(wrong)).isEmpty();
    }
  }

  @Test
  @DisplayName("A6: whatever a scanner may make of a code, it is a value and never a fault")
  void survivesEveryMutation() {
    for (int round = 0; round < CODES; round++) {
      for (var origin : origins()) {
        var mutated = mutated(origin);

        var read = ScannedCode.read(mutated);

        assertThat(read.map(ScannedCode::kind).filter(kind -> kind == Kind.AMBIGUOUS).isPresent())
            .as(mutated)
            .isEqualTo(read.flatMap(ScannedCode::doubt).isPresent());
        read.flatMap(ScannedCode::gtin)
            .ifPresent(gtin -> assertThat(read.get().lookups()).contains(gtin.value()));
      }
    }
  }

  private List<String> origins() {
    var elements = elements();
    return List.of(
        marked(elementString(elements)),
        elementString(elements),
        "(01)" + gtin() + "(10)" + text(20) + "(17)270131",
        "https://id.example/01/" + gtin() + "/10/AB%2F1/21/X?17=270131",
        gtin(),
        "99999-101-01",
        "81999990123456789012",
        "国药准字H20990001");
  }

  private String mutated(String origin) {
    var text = new StringBuilder(origin);
    int edits = 1 + random.nextInt(3);
    for (int edit = 0; edit < edits; edit++) {
      int at = random.nextInt(text.length() + 1);
      char noise = NOISE.charAt(random.nextInt(NOISE.length()));
      int kind = random.nextInt(3);
      if (kind == 0 || at == text.length()) {
        text.insert(at, noise);
      } else if (kind == 1) {
        text.setCharAt(at, noise);
      } else {
        text.deleteCharAt(at);
      }
    }
    return text.toString();
  }

  /** Separators as some scanner gives them; one at the front says that they are given. */
  private String marked(String elements) {
    var separator = List.of(String.valueOf(SEPARATOR), "<GS>", "{GS}").get(random.nextInt(3));
    return "]d2" + separator + elements.replace(String.valueOf(SEPARATOR), separator);
  }

  private static String elementString(Map<String, String> elements) {
    var text = new StringBuilder();
    boolean open = false;
    for (var element : elements.entrySet()) {
      if (open) {
        text.append(SEPARATOR);
      }
      text.append(element.getKey()).append(element.getValue());
      open = !isFixed(element.getKey());
    }
    return text.toString();
  }

  private static boolean isFixed(String ai) {
    return FIXED.contains(ai);
  }

  private Map<String, String> elements() {
    var ais = new ArrayList<>(List.of("10", "11", "15", "17", "21", "30", "240", "712"));
    Collections.shuffle(ais, random);
    var elements = new LinkedHashMap<String, String>();
    elements.put("01", gtin());
    ais.subList(0, random.nextInt(ais.size() + 1)).forEach(ai -> elements.put(ai, value(ai)));
    return elements;
  }

  private String value(String ai) {
    return switch (ai) {
      case "11", "15", "17" ->
          "%02d%02d%02d".formatted(random.nextInt(100), 1 + random.nextInt(12), random.nextInt(29));
      case "30" -> String.valueOf(1 + random.nextInt(99_999_999));
      case "240" -> text(30);
      default -> text(20);
    };
  }

  private String text(int most) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(most);
    for (int at = 0; at < length; at++) {
      text.append(TEXT.charAt(random.nextInt(TEXT.length())));
    }
    return text.toString();
  }

  private String gtin() {
    var digits = "0952%09d".formatted(random.nextInt(1_000_000_000));
    return digits + CheckDigit.of(digits);
  }
}
