package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.routine.Cooperation;
import se.ledstjarnan.domain.routine.ProcessContent;
import se.ledstjarnan.domain.routine.ProcessContent.Step;
import se.ledstjarnan.domain.routine.ProcessReach;
import se.ledstjarnan.domain.routine.ProcessStatus;
import se.ledstjarnan.domain.routine.RoutineContent;
import se.ledstjarnan.domain.routine.RoutineKind;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.report.PdfCheck;
import se.ledstjarnan.ejb.routine.ProcessView.What;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A process with its activities and documents, as services and PostgreSQL have it. */
class ProcessIT extends ContainerTest {

    @Inject
    private ProcessService processes;

    @Inject
    private ProcessWorkService work;

    @Inject
    private RoutineWorkService routines;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();

    @BeforeEach
    void people() throws Exception {
        facts.employee("sofia");
        facts.employee("kerstin");
        facts.employee("anna");
    }

    @Test
    void theMainProcessIsDelivered() throws Exception {
        ProcessService.Overview overview = anna(() -> processes.overview());

        assertThat(overview.main().name()).contains("Huvudprocess");
        assertThat(overview.activities())
                .extracting(ProcessView.Activity::name)
                .startsWith("Aktualisera", "Utreda", "Besluta");
    }

    @Test
    void isAPdfThatKeepsTheStandards() throws Exception {
        long needed = routine("Bedöma fallrisk");
        int number = sofia(() -> work.begin(content(null, step("Ta emot", needed), step("Planera & följa upp"))));
        sofia(() -> work.establish(ref(number)));

        RoutineService.Paper paper = anna(() -> processes.paper(number, null));

        assertThat(paper.name()).isEqualTo("process-" + number + "-version-1.pdf");
        assertThat(PdfCheck.faults(paper.pdf())).isEmpty();
    }

    @Test
    void showsWhatADraftChangesBeforeItIsEstablished() throws Exception {
        long kept = routine("Bedöma risk");
        long left = routine("Ringa läkare");
        int number = sofia(() -> work.begin(content(null, step("Ta emot", kept), step("Planera", left))));
        assertThatThrownBy(() -> anna(() -> processes.open(number, null))).isInstanceOf(NotFoundException.class);
        sofia(() -> work.establish(ref(number)));
        sofia(() -> work.renew(ref(number)));
        sofia(() -> work.edit(ref(number), content("Uppföljning.", step("Följa upp"), step("Ta emot", kept))));

        ProcessView draft = sofia(() -> processes.openDraft(number));
        assertThat(draft.changes())
                .extracting(ProcessView.Change::what)
                .containsExactlyInAnyOrder(What.ACTIVITY_REMOVED, What.ACTIVITY_ADDED, What.ROUTINE_LEFT_ALONE);
        assertThat(anna(() -> processes.open(number, null)).activities())
                .extracting(ProcessView.Activity::name)
                .containsExactly("Ta emot", "Planera");

        sofia(() -> work.establish(ref(number)));
        ProcessView now = anna(() -> processes.open(number, null));
        assertThat(now.activities()).extracting(ProcessView.Activity::name).containsExactly("Följa upp", "Ta emot");
        assertThat(anna(() -> processes.open(number, 1)).head().status()).isEqualTo(ProcessStatus.REPLACED);
        assertThat(now.activities().get(1).routines())
                .extracting(ProcessView.Routine::inForce)
                .containsExactly(true);
    }

    @Test
    void containsNeitherItselfNorWhatContainsIt() throws Exception {
        int outer = sofia(() -> work.begin(content(null, step("Ta emot"))));
        long outerId = id(outer);
        int inner = sofia(
                () -> work.begin(content(null, new Step("Planera", null, Cooperation.NONE, null, Set.of(), outerId))));
        long innerId = id(inner);

        for (long part : List.of(outerId, innerId)) {
            Step within = new Step("Ta emot", null, Cooperation.NONE, null, Set.of(), part);
            assertThatThrownBy(() -> sofia(() -> work.edit(ref(outer), content(null, within))))
                    .hasMessage("part0: routine.process.containsItself");
        }
    }

    @Test
    void theDatabaseKeepsWhatHasBeenEstablished() throws Exception {
        int number = sofia(() -> work.begin(content(null, step("Ta emot"))));
        sofia(() -> work.establish(ref(number)));

        assertThatThrownBy(() -> rows.execute(
                        "delete from process_activity where version_id in (select v.id from process_version v join process p"
                                + " on p.id = v.process_id where p.number = ?)",
                        number))
                .hasMessageContaining("stays as it was");
    }

    @Test
    void whoWasNotFirstIsToldSo() throws Exception {
        int number = sofia(() -> work.begin(content(null, step("Ta emot"))));
        RoutineRef seen = ref(number);
        sofia(() -> work.edit(seen, content(null, step("Lyssna"))));

        assertThatThrownBy(() -> sofia(() -> work.edit(seen, content(null, step("Svara")))))
                .isInstanceOf(StaleDataException.class);
    }

    private long routine(String title) throws Exception {
        RoutineContent content = new RoutineContent(
                RoutineKind.ROUTINE,
                title,
                "Så gör du.",
                null,
                Role.SOCIALCHEF,
                Set.of(LegalArea.SOL),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null);
        int number = As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), () -> {
            int begun = routines.begin(content);
            routines.submit(routineRef(begun));
            return begun;
        });
        sofia(() -> routines.approve(routineRef(number), null));
        return rows.number("select id from routine where number = ?", number);
    }

    private RoutineRef routineRef(int number) throws Exception {
        return new RoutineRef(number, rows.number("select version from routine where number = ?", number));
    }

    private RoutineRef ref(int number) throws Exception {
        return new RoutineRef(number, rows.number("select version from process where number = ?", number));
    }

    private long id(int number) throws Exception {
        return rows.number("select id from process where number = ?", number);
    }

    private static Step step(String name, Long... routines) {
        return new Step(name, null, Cooperation.NONE, null, Set.of(routines), null);
    }

    private static ProcessContent content(String change, Step... steps) {
        return new ProcessContent(
                "Prov på process",
                "Syftet.",
                ProcessReach.ADMINISTRATION,
                null,
                Set.of(LegalArea.SOL),
                List.of(steps),
                change);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private void sofia(As.Work task) throws Exception {
        sofia(() -> {
            task.run();
            return null;
        });
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
