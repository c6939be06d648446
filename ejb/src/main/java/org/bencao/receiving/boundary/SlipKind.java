package org.bencao.receiving.boundary;

/** What a slip says of its packs, with the platform's number for it. */
public enum SlipKind {
  /** 采购入库. */
  PURCHASE_IN("102"),
  /** 退货出库. */
  RETURN_OUT("202");

  private final String code;

  SlipKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
