package se.ledstjarnan.ejb.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** The analysis group: appointed by socialchef from a day to a day, and told. */
class AnalysisGroupIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private AnalysisGroupService group;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();

    @BeforeEach
    void people() throws Exception {
        facts.employee("sofia");
        facts.employee("anna");
        facts.appointed(facts.employee("kerstin"), "ANALYSIS_GROUP", TODAY.minusDays(10), TODAY.plusDays(10));
    }

    @Test
    void socialchefAppointsForDaysThatDoNotOverlap() throws Exception {
        long anna = facts.employee("berit");
        sofia(() -> {
            group.appoint(anna, "Beslut 1", TODAY, TODAY.plusDays(30));
            return null;
        });
        assertThatThrownBy(() -> sofia(() -> {
                    group.appoint(anna, "Beslut 2", TODAY.plusDays(30), null);
                    return null;
                }))
                .hasMessage("from: analysis.appointedTwice");
        assertThatThrownBy(() -> sofia(() -> {
                    group.appoint(anna, "Beslut 2", TODAY.minusDays(40), TODAY.minusDays(35));
                    return null;
                }))
                .hasMessage("to: analysis.overAlready");
        List<GroupMember> members = kerstin(() -> group.members());
        assertThat(members).extracting(GroupMember::when).contains(GroupMember.When.NOW);
        assertThat(rows.number(
                        "select count(*) from outbox_mail where recipient_id = ? and kind = 'ANALYSIS_APPOINTED'",
                        anna))
                .isOne();
    }

    @Test
    void othersDoNotSeeWhoTheyAre() {
        assertThatThrownBy(() -> As.role(facts.username("anna"), Roles.MEDARBETARE, () -> {
                    group.members();
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    private <T> T sofia(Callable<T> task) throws Exception {
        return As.roles(facts.username("sofia"), Set.of(Roles.MEDARBETARE, Roles.SOCIALCHEF), task);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }
}
