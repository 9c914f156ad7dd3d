package org.fourfold.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourfold.domain.triage.Note;
import org.fourfold.domain.triage.Removal;
import org.fourfold.domain.triage.RemovedKind;
import org.junit.jupiter.api.Test;

class DeIdentifierTest {
  private static CleanNote clean(String text) {
    return DeIdentifier.clean(new Note(2, "", "", text));
  }

  private static List<String> removed(CleanNote note, RemovedKind kind) {
    return note.removed().stream()
        .filter(r -> r.kind() == kind)
        .map(Removal::removed)
        .distinct()
        .toList();
  }

  @Test
  void anEnglishLetterKeepsNothingThatNamesAPerson() {
    CleanNote note =
        clean(
            "Dear Dr Evans, thank you for seeing Mrs Mary Anne O'Brien (DOB 03/04/1961, NHS no 943"
                + " 476 5919, hospital number RX123456) of 14 Harbour View Road, Bristol BS1 4QA."
                + " Tel: 0117 496 0123, mary.obrien@example.org. Mary has had chest pain since 12"
                + " March 2026; O'Brien takes aspirin 75 mg, BP 150/90.");
    assertThat(note.text())
        .doesNotContain("Evans", "Mary", "Brien", "1961", "943", "RX123456", "Harbour", "BS1")
        .doesNotContain("0117", "example", "March")
        .contains("chest pain", "aspirin 75 mg", "BP 150/90");
    assertThat(removed(note, RemovedKind.NAME)).contains("Evans", "Mary Anne O'Brien");
    assertThat(removed(note, RemovedKind.DATE_OF_BIRTH)).containsExactly("03/04/1961");
    assertThat(removed(note, RemovedKind.RECORD_NUMBER)).contains("943 476 5919", "RX123456");
    assertThat(removed(note, RemovedKind.EMAIL)).containsExactly("mary.obrien@example.org");
  }

  @Test
  void aChineseNoteKeepsNothingThatNamesAPerson() {
    CleanNote note =
        clean(
            "患者姓名：张小明，男，出生日期：1985年6月12日，身份证号110101198506121234，住院号：ZY20260012，"
                + "家住上海市浦东新区世纪大道100号8栋302室，电话13812345678。张小明反复头痛三天，由李医生转来，"
                + "王女士陪同，血压150/90。");
    assertThat(note.text())
        .doesNotContain("张小明", "1985", "110101", "ZY2026", "世纪大道", "138", "李医生", "王女士")
        .contains("反复头痛三天", "血压150/90", "男");
    assertThat(removed(note, RemovedKind.NAME)).contains("张小明", "李", "王");
    assertThat(removed(note, RemovedKind.PHONE)).containsExactly("13812345678");
  }

  @Test
  void whatIsNoPersonStays() {
    String text =
        "谢谢医生，请问高血压吃什么药好？孩子38.5度，白细胞12.3，服药2周。 Pulse 80, T 37.2, 5 mg twice a day,"
            + " range 4.3-14, T-cell CD45RA+, 5.0/10 on the scale, in 1987.";
    assertThat(clean(text).text()).isEqualTo(text);
    assertThat(clean(text).removed()).isEmpty();
  }

  @Test
  void oneNameHasOnePseudonymAndOursIsNotTakenFromTheText() {
    CleanNote note = clean("Mr Smith and Mrs Jones; Smith is worse. ⟦name 9⟧");
    assertThat(note.text()).isEqualTo("Mr ⟦name 1⟧ and Mrs ⟦name 2⟧; ⟦name 1⟧ is worse. [name 9]");
    assertThat(note.removed()).hasSize(3);
  }
}
