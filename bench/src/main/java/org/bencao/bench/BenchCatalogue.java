package org.bencao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Medicines as many as one likes, the same at every run: a few substances and makers stand behind
 * most of them, as in the authorities' directories.
 */
final class BenchCatalogue {

  private static final long SEED = 20_261_126L;
  private static final int SUBSTANCES = 3_000;
  private static final int BRANDS = 12_000;
  private static final int MAKERS = 600;
  private static final double STEEPNESS = 3;

  private static final String[] BEGINNINGS = {
    "Ab", "Cef", "Dol", "Es", "Flu", "Gli", "Hal", "Ibu", "Keto", "Lor", "Met", "Nor", "Ome", "Par",
    "Quin", "Ral", "Sul", "Tri", "Val", "Zol"
  };
  private static final String[] MIDDLES = {
    "ba", "ce", "do", "fi", "ga", "li", "me", "no", "pra", "ri", "sta", "tra", "va", "xi", "zi"
  };
  private static final String[] ENDINGS = {
    "mab", "cillin", "pril", "sartan", "statin", "zole", "dipine", "mycin", "phen", "profen",
    "tidine", "vir", "xacin", "zepam", "gliptin"
  };
  private static final String[] HAN = {
    "阿a", "苯ben", "布bu", "茶cha", "地di", "氟fu", "格ge", "环huan", "酮tong", "卡ka", "林lin", "洛luo",
    "米mi", "诺nuo", "普pu", "芬fen", "沙sha", "司si", "他ta", "维wei", "西xi", "辛xin", "伊yi", "唑zuo"
  };
  private static final String[][] FORMS = {
    {"tablets", "片剂"},
    {"capsules", "胶囊剂"},
    {"injection", "注射剂"},
    {"oral solution", "口服溶液剂"},
    {"cream", "乳膏剂"},
    {"eye drops", "滴眼剂"},
    {"granules", "颗粒剂"},
    {"suppositories", "栓剂"}
  };
  private static final String[] STRENGTHS = {
    "1 mg", "2.5 mg", "5 mg", "10 mg", "20 mg", "25 mg", "50 mg", "75 mg", "100 mg", "150 mg",
    "200 mg", "250 mg", "300 mg", "400 mg", "500 mg", "800 mg", "1 g"
  };

  private final Random random = new Random(SEED);
  private final List<String> substances = words(SUBSTANCES);
  private final List<String> brands = words(BRANDS);
  private final List<String> makers = words(MAKERS).stream().map(name -> name + " Pharma").toList();
  private final List<List<String>> chinese =
      IntStream.range(0, SUBSTANCES).mapToObj(at -> characters()).toList();

  /** The first items; asked again, it goes on. */
  Stream<BenchItem> items(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::item);
  }

  private BenchItem item(int number) {
    int substance = often(SUBSTANCES);
    var form = FORMS[often(FORMS.length)];
    var han = chinese.get(substance);
    return new BenchItem(
        number,
        "B%09d".formatted(number),
        "%011d".formatted(70_000_000_000L + number * 7L),
        brands.get(often(BRANDS)),
        substances.get(substance),
        String.join("", han.stream().map(one -> one.substring(0, 1)).toList()),
        String.join(" ", han.stream().map(one -> one.substring(1)).toList()),
        STRENGTHS[random.nextInt(STRENGTHS.length)],
        form[0],
        form[1],
        makers.get(often(MAKERS)));
  }

  /** The first ones often, the last ones seldom. */
  private int often(int count) {
    return (int) (count * Math.pow(random.nextDouble(), STEEPNESS));
  }

  private List<String> words(int count) {
    var words = new ArrayList<String>();
    for (int at = 0; at < count; at++) {
      words.add(
          one(BEGINNINGS)
              + one(MIDDLES)
              + (random.nextBoolean() ? one(MIDDLES) : "")
              + one(MIDDLES)
              + one(ENDINGS));
    }
    return words;
  }

  private List<String> characters() {
    return IntStream.range(0, 3 + random.nextInt(3)).mapToObj(at -> one(HAN)).toList();
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
