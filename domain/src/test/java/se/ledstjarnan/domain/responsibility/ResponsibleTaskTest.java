package se.ledstjarnan.domain.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;

/** A task through its wordings. */
class ResponsibleTaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Employee SVEN = new Employee("sven", "Sven", "Mårtensson", null, null);

    @Test
    void whatItWasOnADayStaysWhenItIsChanged() {
        ResponsibleTask task = new ResponsibleTask(1, null, content("Följa upp."), on(TODAY));
        task.change(content("Följa upp varje kvartal."), "Nytt beslut.", on(TODAY.plusDays(10)));

        assertThat(task.on(TODAY.minusDays(1))).isEmpty();
        assertThat(said(task, TODAY.plusDays(9))).isEqualTo("Följa upp.");
        assertThat(said(task, TODAY.plusDays(10))).isEqualTo("Följa upp varje kvartal.");
    }

    @Test
    void oneWordingHoldsOnADayHoweverOftenItIsChanged() {
        ResponsibleTask task = new ResponsibleTask(1, null, content("Ett."), on(TODAY));
        task.change(content("Två."), "Fel.", on(TODAY));
        task.change(content("Tre."), "Fel igen.", on(TODAY));

        assertThat(task.getWordings().stream().filter(each -> each.covers(TODAY)))
                .hasSize(1);
        assertThat(said(task, TODAY)).isEqualTo("Tre.");
    }

    @Test
    void anEndedTaskIsTakenUpAgainButNotChanged() {
        ResponsibleTask task = new ResponsibleTask(1, null, content("Ett."), on(TODAY));
        task.end("Behövs inte.", on(TODAY.plusDays(1)));

        assertThat(task.on(TODAY)).isPresent();
        assertThat(task.on(TODAY.plusDays(1))).isEmpty();
        assertThatThrownBy(() -> task.change(content("Två."), "Ändå.", on(TODAY.plusDays(2))))
                .hasMessage("responsibility.taskEnded");
        task.resume(content("Två."), null, on(TODAY.plusDays(2)));
        assertThat(said(task, TODAY.plusDays(2))).isEqualTo("Två.");
    }

    @Test
    void aChangeChangesSomethingAndSaysWhy() {
        ResponsibleTask task = new ResponsibleTask(1, null, content("Ett."), on(TODAY));

        assertThatThrownBy(() -> task.change(content(" Ett. "), "Varför.", on(TODAY.plusDays(1))))
                .hasMessage("responsibility.nothingChanged");
        assertThatThrownBy(() -> task.change(content("Två."), " ", on(TODAY.plusDays(1))))
                .hasMessage("why: shared.required");
        assertThatThrownBy(() -> task.end(null, on(TODAY))).hasMessage("why: shared.required");
    }

    @ParameterizedTest
    @CsvSource({
        "BOARD, DISTRIBUTABLE, responsibility.bodyKeeps",
        "COMMITTEE, BY_ROLE, responsibility.bodyKeeps",
        "SOCIALCHEF, KEPT, responsibility.onlyBodyKeeps",
        "MAS, DISTRIBUTABLE, responsibility.doesNotDistribute",
        "MEDARBETARE, DISTRIBUTABLE, responsibility.doesNotDistribute"
    })
    void theSystemsOwnResponsibilityIsNeverDistributed(Bearer bearer, TaskNature nature, String rule) {
        TaskContent content = new TaskContent(bearer, nature, "Svara för systemet.", null, null);

        assertThatThrownBy(() -> new ResponsibleTask(1, null, content, on(TODAY)))
                .hasMessage("nature: " + rule);
    }

    private static String said(ResponsibleTask task, LocalDate day) {
        return task.on(day).orElseThrow().content().task();
    }

    private static TaskContent content(String words) {
        return new TaskContent(Bearer.SOCIALCHEF, TaskNature.DISTRIBUTABLE, words, "SOSFS 2011:9 3 kap. 3 §", null);
    }

    private static ResponsibleTask.Change on(LocalDate day) {
        return new ResponsibleTask.Change(SVEN, day, Instant.parse("2026-11-20T12:00:00Z"));
    }
}
