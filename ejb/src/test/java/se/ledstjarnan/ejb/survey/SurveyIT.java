package se.ledstjarnan.ejb.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.survey.SurveyContent;
import se.ledstjarnan.domain.survey.SurveyKind;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Surveys as services and PostgreSQL have them: who sees what, who gives what, and the figures of several years. */
class SurveyIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyWorkService work;

    @Inject
    private SurveyReminders reminders;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long kerstin;
    private long karin;
    private long id;

    @BeforeEach
    void aSurvey() throws Exception {
        kerstin = facts.employee("kerstin");
        karin = facts.employee("karin");
        facts.employee("anna");
        id = kerstin(() -> work.begin(content(TODAY.getYear()), kerstin, null));
    }

    @Test
    void whoIsAskedSeesItGivesThePartAndNothingElse() throws Exception {
        assertThatThrownBy(() -> karin(() -> surveys.open(id))).isInstanceOf(NotFoundException.class);
        kerstin(() -> {
            work.ask(ref(), karin, "Antal platser.", TODAY.plusDays(3));
            return null;
        });
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.SURVEYS, 1);
        assertThat(reminders.due(TODAY.plusDays(5)))
                .filteredOn(due -> due.path().endsWith("?id=" + id))
                .extracting(Due::ownerId)
                .containsExactly(karin);
        SurveyView view = karin(() -> surveys.open(id));
        assertThat(view.leads()).isFalse();
        assertThatThrownBy(() -> karin(() -> {
                    work.answer(ref(), "Svar.");
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> anna(() -> {
                    work.answer(ref(), "Svar.");
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);

        karin(() -> {
            work.give(ref(), view.parts().get(0).id(), "24 platser.");
            return null;
        });
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.SURVEYS, 0);
        assertThat(kerstin(() -> surveys.open(id)).parts())
                .extracting(SurveyView.Part::given)
                .containsExactly("24 platser.");
    }

    @Test
    void keepsFiguresOfSeveralYearsInOneSeries() throws Exception {
        long next = kerstin(() -> work.begin(content(TODAY.getYear() + 1), kerstin, id));
        kerstin(() -> {
            work.keep(ref(), "Nöjda", new BigDecimal("84.50"), "procent");
            work.keep(new SurveyRef(next, version(next)), "Nöjda", new BigDecimal("86"), "procent");
            return null;
        });

        SurveyView view = kerstin(() -> surveys.open(next));
        assertThat(view.results())
                .extracting(SurveyView.Result::value)
                .containsExactly(new BigDecimal("84.5"), new BigDecimal("86"));
        assertThat(view.rounds()).hasSize(2);
    }

    @Test
    void theAnswerIsAttachedAndOpenedByThoseWhoSeeIt() throws Exception {
        kerstin(() -> {
            work.addFile(id, "svar.pdf", PDF);
            return null;
        });
        long file = kerstin(() -> surveys.open(id)).files().get(0).id();

        assertThat(kerstin(() -> surveys.file(file)).content()).isEqualTo(PDF);
        assertThatThrownBy(() -> anna(() -> surveys.file(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> kerstin(() -> {
                    work.addFile(id, "sida.pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII));
                    return null;
                }))
                .hasMessage("files: file.refused");
    }

    @Test
    void whoeverWasNotFirstIsToldSo() throws Exception {
        SurveyRef seen = ref();
        kerstin(() -> {
            work.write(seen, content(TODAY.getYear()), kerstin);
            return null;
        });

        assertThatThrownBy(() -> kerstin(() -> {
                    work.answer(seen, "Svar.");
                    return null;
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void theListIsByLastDayAndAPageIsOneStatement() throws Exception {
        SurveyFilter mine = new SurveyFilter(SurveyFilter.State.MINE, SurveyKind.INDEX, facts.username("Index"), 1);
        assertThat(kerstin(() -> surveys.list(mine)).rows())
                .extracting(SurveyRow::id)
                .containsExactly(id);
        assertThat(anna(() -> surveys.list(new SurveyFilter(SurveyFilter.State.EVERY, null, "", 1)))
                        .rows())
                .isEmpty();
        assertThat(Statements.sentBy(em, () -> kerstin(() -> surveys.open(id)))).isLessThanOrEqualTo(2);
    }

    private SurveyContent content(int year) {
        return new SurveyContent(
                SurveyKind.INDEX, facts.username("Index"), "Myndigheten", year, TODAY.plusDays(40), null);
    }

    private SurveyRef ref() throws Exception {
        return new SurveyRef(id, version(id));
    }

    private long version(long of) throws Exception {
        return rows.number("select version from survey where id = ?", of);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }
}
