package org.bencao.web.rest;

/** A refusal by one word, of acts that know no rules: 409 with the code and its sentence. */
public class CodedRefusal extends RuntimeException {

  private final String key;
  private final String code;

  /**
   * @param key the sentence in the texts of the pages
   */
  public CodedRefusal(String key, Enum<?> code) {
    super(code.name());
    this.key = key;
    this.code = code.name();
  }

  String key() {
    return key;
  }

  String code() {
    return code;
  }
}
