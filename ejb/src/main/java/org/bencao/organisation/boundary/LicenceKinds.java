package org.bencao.organisation.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Kinds of licences by whose law they are of (rules 1.2), and the words that they may name. */
public final class LicenceKinds {

  private static final Map<String, List<String>> BY_PROFILE =
      Map.of(
          "CN",
          List.of(
              "CN_BL", "CN_DML", "CN_DDL", "CN_MPL", "CN_GSP", "CN_SPEC", "CN_SEAL", "CN_PUP",
              "CN_MDL", "CN_MDR", "CN_FOOD", "CN_PLAT", "CN_NET", "CN_VAT3", "CN_REN"),
          "US",
          List.of("US_STATE", "US_DEA", "US_CSOS", "US_HIN", "US_NABP", "US_WEE", "US_RESALE"),
          "EU",
          List.of("EU_WDA", "EU_GDP", "EU_MIA", "EU_PHA", "EU_NARC", "EU_VAT"));

  private static final Map<String, List<String>> SCOPE =
      Map.of(
          "CN",
          List.of(
              "RX",
              "OTC_A",
              "OTC_B",
              "CHEM",
              "TCM_PATENT",
              "TCM_SLICE",
              "BIO",
              "CELL",
              "BLOOD",
              "IVD_DRUG",
              "TCM_GRANULE",
              "HOSP_PREP",
              "EPH_CPD",
              "INSULIN",
              "PEPTIDE",
              "ANABOLIC",
              "NARC",
              "PSY1",
              "PSY2",
              "TOXIC",
              "RADIO",
              "PRECURSOR",
              "DEVICE_2",
              "DEVICE_3",
              "FOOD",
              "COLD",
              "FROZEN"),
          "US",
          List.of("RX", "C2", "C3", "C4", "C5", "ANABOLIC", "LIST1"),
          "EU",
          List.of("RX", "BIO", "BLOOD", "EU_NARC"));

  /** Of a state or country, which has to be named. */
  private static final Set<String> REGIONAL = Set.of("US_STATE", "US_RESALE", "EU_VAT");

  private static final Set<String> RENEWAL = Set.of("CN_REN");

  private LicenceKinds() {}

  /** Whether it says that the renewal of another document was asked for, and nothing by itself. */
  public static boolean isRenewal(String kind) {
    return RENEWAL.contains(kind);
  }

  /** Whether it says nothing without the state or country that it is of. */
  public static boolean isRegional(String kind) {
    return REGIONAL.contains(kind);
  }

  /** Of a company of that profile. */
  public static List<String> of(String profile) {
    return BY_PROFILE.getOrDefault(profile, List.of());
  }

  /** Legal classes, and storages that have to be named. */
  public static List<String> scope(String profile) {
    return SCOPE.getOrDefault(profile, List.of());
  }
}
