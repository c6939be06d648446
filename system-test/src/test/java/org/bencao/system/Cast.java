package org.bencao.system;

/**
 * Who opens a page in the matrix: whose page it is, the same role of a company that it does not
 * concern, and somebody of the owner's company whose role is not enough.
 */
enum Cast {
  BUYER("lin.wei@qingnang.example", "zhu.hong@baicaoyuan.example", "chen.bo@qingnang.example"),
  READER("lin.wei@qingnang.example", "zhu.hong@baicaoyuan.example", "wang.fang@qingnang.example"),
  RECEIVER("chen.bo@qingnang.example", "han.xue@baicaoyuan.example", "lin.wei@qingnang.example"),
  COUNTER("chen.bo@qingnang.example", "han.xue@baicaoyuan.example", "wang.fang@qingnang.example"),
  OFFICER("xu.jing@qingnang.example", "tian.rong@xinghe.example", "zhou.min@qingnang.example"),
  ACCOUNTS("qian.yun@qingnang.example", Cast.NEWCOMER, "chen.bo@qingnang.example"),
  APPROVER("zhou.min@qingnang.example", "liang.jun@baicaoyuan.example", "chen.bo@qingnang.example"),
  AUDITOR(Cast.AUDITS, "helen.marsh@bencao.example", "wang.fang@qingnang.example"),
  PEOPLE("wang.fang@qingnang.example", "deng.li@baicaoyuan.example", "lin.wei@qingnang.example"),
  DESK("feng.yi@yunshan.example", "he.qing@songlan.example", "zheng.kai@yunshan.example"),
  IMPORTER("sun.hao@kanghe.example", "he.qing@songlan.example", "tang.yu@kanghe.example"),
  SIGNER("dana.fern@maple-fern.example", "lin.wei@qingnang.example", Cast.COUNTS),
  CLEARANCE("ivy.shaw@larkspur.example", Cast.CLEARS, "grace.holt@larkspur.example"),
  /** No other company's people hold its role. */
  PLATFORM("gao.lan@bencao.example", "luo.xin@kanghe.example", "ma.rui@bencao.example"),
  EDI("tang.yu@kanghe.example", "shen.tao@songlan.example", "luo.xin@kanghe.example");

  /** In the demo no other company has people for its accounts. */
  static final String NEWCOMER = "accounts-of-the-matrix@baicaoyuan.example";

  /** Nor has the company of most rows an auditor there. */
  static final String AUDITS = "auditor-of-the-matrix@qingnang.example";

  /** Nor has the company of what is signed anybody who counts alone. */
  static final String COUNTS = "receiver-of-the-matrix@maple-fern.example";

  /** Nor does another seller sell what is controlled there. */
  static final String CLEARS = "compliance-of-the-matrix@kanghe.example";

  private final String owner;
  private final String other;
  private final String lower;

  Cast(String owner, String other, String lower) {
    this.owner = owner;
    this.other = other;
    this.lower = lower;
  }

  String owner() {
    return owner;
  }

  String other() {
    return other;
  }

  String lower() {
    return lower;
  }
}
