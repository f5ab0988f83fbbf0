package se.ledstjarnan.ejb.selfmonitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.selfmonitoring.CheckKind;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.selfmonitoring.ListContent;
import se.ledstjarnan.domain.selfmonitoring.QuestionContent;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A unit's own question list: written by its manager, used there alone, and read by those who work there or follow up all. */
class OwnListIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private CheckListService lists;

    @Inject
    private CheckPlanService plans;

    @Inject
    private CheckRoundService rounds;

    @Inject
    private CheckWorkService work;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long other;
    private int list;

    @BeforeEach
    void aListOfTheUnit() throws Exception {
        unit = unit("karin");
        other = unit("johan");
        facts.employed(facts.employee("anna"), "WORKS_IN", unit, TODAY.minusYears(1), null);
        facts.employed(facts.employee("bo"), "WORKS_IN", other, TODAY.minusYears(1), null);
        facts.employee("kerstin");
        list = karin(() -> lists.begin(content(CheckPart.SOCIAL_SERVICES), unit));
        assertThat(anna(() -> lists.all())).extracting(ListRow::number).doesNotContain(list);
        karin(() -> inForce());
    }

    @Test
    void isReadByTheUnitAndByThoseWhoFollowUpAll() throws Exception {
        for (List<ListRow> seen : List.of(karin(lists::all), anna(lists::all), kerstin(lists::all))) {
            assertThat(seen)
                    .filteredOn(row -> row.number() == list)
                    .extracting(ListRow::unit)
                    .hasSize(1)
                    .doesNotContainNull();
        }
        assertThat(johan(lists::all)).extracting(ListRow::number).doesNotContain(list);
        assertThatThrownBy(() -> bo(() -> lists.open(list, null))).isInstanceOf(NotFoundException.class);
        assertThat(kerstin(() -> lists.open(list, null)).writes()).isTrue();
        assertThat(anna(() -> lists.open(list, null)).writes()).isFalse();
    }

    @Test
    void isWrittenByTheManagerOfThatUnit() throws Exception {
        CheckRef ref = karin(this::ref);
        karin(() -> {
            lists.write(ref, content(CheckPart.COMMON));
            return null;
        });
        assertThatThrownBy(() -> johan(() -> {
                    lists.write(ref, content(CheckPart.COMMON));
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> johan(() -> lists.begin(content(CheckPart.COMMON), unit)))
                .hasMessage("unit: selfmonitoring.notYourUnit");
        assertThatThrownBy(() -> johan(() -> lists.begin(content(CheckPart.COMMON), null)))
                .hasMessage("unit: shared.required");
        assertThatThrownBy(() -> karin(() -> lists.begin(content(CheckPart.HEALTH_CARE), unit)))
                .hasMessage("area: selfmonitoring.otherArea");
        assertThatThrownBy(() -> kerstin(() -> lists.begin(content(CheckPart.HEALTH_CARE), null)))
                .hasMessage("area: selfmonitoring.notYourArea");
        int common = kerstin(() -> lists.begin(content(CheckPart.COMMON), null));
        CheckRef draft =
                kerstin(() -> new CheckRef(common, lists.open(common, null).stored()));
        kerstin(() -> {
            lists.putInForce(draft);
            return null;
        });
        assertThatThrownBy(() -> karin(() -> {
                    lists.write(draft, content(CheckPart.COMMON));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isUsedInThatUnitAlone() throws Exception {
        assertThat(karin(() -> rounds.choices(CheckKind.SELF_CHECK)).lists())
                .extracting(NamedChoice::id)
                .contains((long) list);
        assertThat(johan(() -> rounds.choices(CheckKind.SELF_CHECK)).lists())
                .extracting(NamedChoice::id)
                .doesNotContain((long) list);
        assertThat(karin(() -> work.begin(begin(unit)))).isPositive();
        assertThatThrownBy(() -> kerstin(() -> work.begin(begin(other))))
                .hasMessage("unit: selfmonitoring.listOfAnotherUnit");
        assertThatThrownBy(() -> kerstin(() -> plans.plan(plan(null))))
                .hasMessage("unit: selfmonitoring.listOfAnotherUnit");
        assertThat(karin(() -> plans.plan(plan(unit)))).isOne();
    }

    private NewCheck begin(long where) {
        return NewCheck.of(CheckKind.SELF_CHECK, list, where, null, TODAY.plusDays(3));
    }

    private CheckPlanService.NewPlan plan(Long where) {
        return new CheckPlanService.NewPlan(
                CheckKind.SELF_CHECK, list, null, where, TODAY.getYear(), Set.of(TODAY.getMonthValue()));
    }

    private long unit(String manager) throws Exception {
        long made = facts.unit(facts.administration());
        rows.execute("insert into unit_area (unit_id, area) values (?, 'SOL')", made);
        facts.employed(facts.employee(manager), "LEADS", made, TODAY.minusYears(1), null);
        return made;
    }

    private Void inForce() {
        lists.putInForce(ref());
        return null;
    }

    private CheckRef ref() {
        return new CheckRef(list, lists.open(list, null).stored());
    }

    private static ListContent content(CheckPart area) {
        return new ListContent("Nycklar och larm", area, null, null, 90, List.of(QuestionContent.yesNo("Låst?")));
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T johan(Callable<T> task) throws Exception {
        return As.roles(facts.username("johan"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }

    private <T> T anna(Callable<T> task) throws Exception {
        return As.roles(facts.username("anna"), Set.of(Roles.MEDARBETARE), task);
    }

    private <T> T bo(Callable<T> task) throws Exception {
        return As.roles(facts.username("bo"), Set.of(Roles.MEDARBETARE), task);
    }
}
