package org.bencao.receiving.boundary;

/**
 * How much harm recalled goods can do: 一级, 二级, 三级 (药品召回管理办法), class I, II, III (21 CFR 7.3(m));
 * words under {@code receiving.recall.grade.{NAME}}.
 */
public enum RecallGrade {
  I,
  II,
  III
}
