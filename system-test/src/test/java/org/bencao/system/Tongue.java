package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a program of a buyer writes and reads, in one of the standards. */
interface Tongue {

  /** An order under a control number that nothing had before. */
  String order(BuyerSystem.Wanted wanted);

  /** Of which order a document is the answer; nothing of what is none. */
  Optional<String> answered(String told);

  /** What is said of a document that was read; nothing of what is itself said so. */
  Optional<String> acknowledgement(String told);

  /** X12 004010. */
  static Tongue x12(String code, String company) {
    var station =
        new X12Station(
            null,
            code,
            BuyerSystem.company("code", company).get("gln"),
            BuyerSystem.company("kind", "PLATFORM").get("gln"));
    return new Tongue() {
      @Override
      public String order(BuyerSystem.Wanted wanted) {
        return text(BuyerSystem.agreed(null, code, company).document(wanted));
      }

      @Override
      public Optional<String> answered(String told) {
        var message = segments(told);
        return X12Station.type(message).equals("855")
            ? Optional.of(X12Station.segment(message, "BAK").get(3))
            : Optional.empty();
      }

      @Override
      public Optional<String> acknowledgement(String told) {
        var message = segments(told);
        var type = X12Station.type(message);
        return type.equals("997")
            ? Optional.empty()
            : Optional.of(text(station.document("FA", "997", accepted(message, type))));
      }
    };
  }

  private static List<String> accepted(List<List<String>> message, String type) {
    var group = X12Station.segment(message, "GS");
    return List.of(
        "AK1*" + group.get(1) + "*" + group.get(6),
        "AK2*" + type + "*" + X12Station.segment(message, "ST").get(2),
        "AK5*A",
        "AK9*A*1*1*1");
  }

  private static List<List<String>> segments(String told) {
    return X12Station.segments(told.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** EDIFACT D.96A. */
  static Tongue edifact(String company) {
    var paper = new EdifactPaper(company);
    return new Marked(
        paper::order, "+ORDRSP:", "RFF\\+ON:([^']+)'", "+CONTRL:", paper::acknowledgement);
  }

  /** UBL 2.1, Peppol BIS 3. */
  static Tongue ubl(String company) {
    var paper = new UblPaper(company);
    return new Marked(
        paper::order,
        "<Type>OrderResponse</Type>",
        "(?s)<cac:OrderReference>\\s*<cbc:ID>([^<]+)</cbc:ID>",
        "<Type>ApplicationResponse</Type>",
        paper::acknowledgement);
  }

  /**
   * One whose documents are told apart by a mark in them.
   *
   * @param answer mark of an answer to an order
   * @param number pattern by which an answer names the order
   * @param word mark of what is said of a document that was read
   */
  record Marked(
      Function<BuyerSystem.Wanted, String> orders,
      String answer,
      String number,
      String word,
      UnaryOperator<String> acknowledges)
      implements Tongue {

    @Override
    public String order(BuyerSystem.Wanted wanted) {
      return orders.apply(wanted);
    }

    @Override
    public Optional<String> answered(String told) {
      var matcher = Pattern.compile(number).matcher(told);
      return told.contains(answer) && matcher.find()
          ? Optional.of(matcher.group(1))
          : Optional.empty();
    }

    @Override
    public Optional<String> acknowledgement(String told) {
      return told.contains(word) ? Optional.empty() : Optional.of(acknowledges.apply(told));
    }
  }
}
