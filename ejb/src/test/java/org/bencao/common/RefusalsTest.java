package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalsTest {

  @Test
  @DisplayName("security, log: what others chose stays in its line")
  void keepsOneLine() {
    assertThat(Refusals.line("a\r\n2026-11-26 ERROR b\u0085c\u2028d\u001B[2J"))
        .isEqualTo("a??2026-11-26 ERROR b?c?d?[2J");
    assertThat(Refusals.line("x".repeat(10_000))).hasSizeLessThan(200);
  }

  @Test
  @DisplayName("security, log: an account is told from another, and not whose it is")
  void marksAccounts() {
    assertThat(Refusals.mark("lin.wei@qingnang.example"))
        .isEqualTo(Refusals.mark("lin.wei@qingnang.example"))
        .isNotEqualTo(Refusals.mark("lin.wei@qingnang.example2"))
        .matches("account [0-9a-f]{12}");
  }
}
