package se.ledstjarnan.domain.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.shared.StaleDataException;

/** Grades are data: called and followed up as the municipality wants, never taken from what has been graded. */
class FindingGradeTest {

    static List<FindingGrade> delivered() {
        List<FindingGrade> all = new ArrayList<>();
        all.add(FindingGrade.above(all, new GradeContent("Tillfredsställande", "Allt.", false, null, false)));
        all.add(FindingGrade.above(all, new GradeContent("Med anmärkning", "Delvis.", false, null, false)));
        all.add(FindingGrade.above(all, new GradeContent("Med avvikelse", "Inte.", true, 28, false)));
        all.add(FindingGrade.above(all, new GradeContent("Med allvarlig avvikelse", "Flera.", true, 28, true)));
        return all;
    }

    @Test
    void aGradeIsAddedAboveAllOthers() {
        List<FindingGrade> all = delivered();

        assertThat(all).extracting(FindingGrade::getLevel).containsExactly(1, 2, 3, 4);
        assertThat(all.get(3).isToBoard()).isTrue();
        assertThatThrownBy(() -> FindingGrade.above(all, content(" med avvikelse ", "X", 28)))
                .hasMessage("name: supplier.gradeTaken");
        assertThatThrownBy(() -> FindingGrade.above(all, content(" ", "X", 28))).hasMessage("name: shared.required");
        assertThatThrownBy(() -> FindingGrade.above(all, content("Ny", " ", 28)))
                .hasMessage("meaning: shared.required");
        assertThatThrownBy(() -> FindingGrade.above(all, content("Ny", "x".repeat(301), 28)))
                .hasMessage("meaning: shared.tooLong");
        assertThatThrownBy(() -> FindingGrade.above(all, content("Ny", "X", -1)))
                .hasMessage("days: supplier.gradeDays");
        assertThatThrownBy(() -> FindingGrade.above(all, content("Ny", "X", 366)))
                .hasMessage("days: supplier.gradeDays");
        for (int level = 5; level <= FindingGrade.MOST; level++) {
            all.add(FindingGrade.above(all, content("Grad " + level, "X", 0)));
        }
        assertThatThrownBy(() -> FindingGrade.above(all, content("Ny", "X", 1)))
                .hasMessage("name: supplier.gradesFull");
    }

    @Test
    void isChangedWholeOrNotAtAllByWhoeverSawTheLatest() {
        List<FindingGrade> all = delivered();
        FindingGrade third = all.get(2);

        assertThatThrownBy(() -> third.change(all, content("Brist", "X", 999), 0))
                .hasMessage("days: supplier.gradeDays");
        assertThat(third.getName()).isEqualTo("Med avvikelse");
        assertThatThrownBy(() -> third.change(all, content("Brist", "X", 14), 7))
                .isInstanceOf(StaleDataException.class);
        third.change(all, content("Med AVVIKELSE", "Rättas.", 14), 0);
        assertThat(third.getName()).isEqualTo("Med AVVIKELSE");
        assertThat(third.getDays()).isEqualTo(14);
        third.change(all, content("Brist", "Rättas.", null), 0);
        assertThat(third.getDays()).isNull();
    }

    @Test
    void theFirstDemandsNothing() {
        List<FindingGrade> all = delivered();

        all.get(0).change(all, new GradeContent("Bra", "Allt.", true, 5, true), 0);

        assertThat(all.get(0)).matches(grade -> !grade.isPlanNeeded() && grade.getDays() == null && !grade.isToBoard());
    }

    @Test
    void onlyTheGravestGoesAndOnlyUnused() {
        List<FindingGrade> all = delivered();

        assertThatThrownBy(() -> all.get(2).checkMayGo(all, false, 0)).hasMessage("supplier.gradeNotHighest");
        assertThatThrownBy(() -> all.get(3).checkMayGo(all, true, 0)).hasMessage("supplier.gradeUsed");
        assertThatThrownBy(() -> all.get(3).checkMayGo(all, false, 1)).isInstanceOf(StaleDataException.class);
        assertThatCode(() -> all.get(3).checkMayGo(all, false, 0)).doesNotThrowAnyException();
        List<FindingGrade> two = delivered().subList(0, 2);
        assertThatThrownBy(() -> two.get(1).checkMayGo(two, false, 0)).hasMessage("supplier.gradesTooFew");
    }

    private static GradeContent content(String name, String meaning, Integer days) {
        return new GradeContent(name, meaning, true, days, false);
    }
}
