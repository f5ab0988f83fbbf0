package se.ledstjarnan.ejb.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Designation;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Who it was on a day: by appointment with its decision, by role, or a political body. */
class DesignationIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private DesignationService designations;

    @Inject
    private Designations known;

    @Inject
    private ProfileService profiles;

    private final Facts facts = new Facts();

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void aDelegationHoldsOnItsDaysAndNoOther() throws Exception {
        long decider = facts.employee("yesterday");
        facts.appointed(decider, "LEX_SARAH_DECIDER", LONG_AGO, TODAY.minusDays(1));

        assertThat(on(TODAY.minusDays(1), AppointmentKind.LEX_SARAH_DECIDER).holders())
                .anySatisfy(holder -> {
                    assertThat(holder.name()).startsWith("yesterday");
                    assertThat(holder.decision()).isEqualTo("Beslut");
                    assertThat(holder.to()).isEqualTo(TODAY.minusDays(1));
                });
        assertThat(names(TODAY, AppointmentKind.LEX_SARAH_DECIDER)).noneMatch(name -> name.startsWith("yesterday"));
        assertThat(known.expired(decider, AppointmentKind.LEX_SARAH_DECIDER, TODAY))
                .isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aRoleHoldsWhatTheProfileGivesIt() throws Exception {
        long coordinator = facts.employee("coordinator");
        facts.holds(coordinator, Roles.KVALITETSSAMORDNARE, LONG_AGO, null);

        Designation receiver = on(TODAY, AppointmentKind.LEX_SARAH_RECEIVER);

        assertThat(receiver.role()).isEqualTo(Role.KVALITETSSAMORDNARE);
        assertThat(receiver.holders())
                .anyMatch(holder -> holder.name().startsWith("coordinator") && holder.decision() == null);
    }

    @Test
    void theBoardDecidesWhereTheProfileSaysSo() throws Exception {
        long member = facts.employee("member");
        facts.holds(member, Roles.NAMND, LONG_AGO, null);
        assertThat(on(TODAY, AppointmentKind.LEX_SARAH_DECIDER).body()).isNull();

        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "Socialnämnd"));

        Designation board = on(TODAY, AppointmentKind.LEX_SARAH_DECIDER);
        assertThat(board.body()).isEqualTo("Socialnämnden");
        assertThat(board.holders()).anyMatch(holder -> holder.name().startsWith("member"));
        assertThat(on(TODAY.minusDays(1), AppointmentKind.LEX_SARAH_DECIDER).body())
                .as("what held before the profile was changed")
                .isNull();
    }

    private Designation on(LocalDate day, AppointmentKind kind) throws Exception {
        return As.role("sven", Roles.MEDARBETARE, () -> designations.on(day)).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(LocalDate day, AppointmentKind kind) throws Exception {
        return on(day, kind).holders().stream().map(Designation.Holder::name).toList();
    }
}
