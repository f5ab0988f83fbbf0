package se.ledstjarnan.ejb.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.board.BoardMatter;
import se.ledstjarnan.domain.board.BoardMatterStatus;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Serious patient harm reaches the board per event where the profile says so, by an attested summary and nothing else. */
class BoardMatterIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);

    @Inject
    private BoardMatterService matters;

    @Inject
    private BoardPaperService papers;

    @Inject
    private SuspicionService suspicions;

    @Inject
    private WaitingService waiting;

    @Inject
    private ProfileService profiles;

    private final Facts facts = new Facts();
    private long unit;
    private CaseRows cases;
    private String mas;
    private String secretary;
    private String member;

    @BeforeEach
    void stage() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
        unit = facts.unit(facts.department(facts.administration()));
        facts.employed(facts.employee("manager"), "LEADS", unit, LocalDate.of(2020, 1, 1), null);
        cases = new CaseRows(facts.employee("reporter"));
        mas = named("mas");
        secretary = named("secretary");
        member = named("member");
    }

    @AfterEach
    void asDelivered() throws Exception {
        Database.owner().execute("delete from board_matter");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void onlyWhereTheProfileSaysSo() throws Exception {
        suspect();
        assertThat(raised()).isZero();

        harmToBoard();
        suspect();
        assertThat(raised()).isOne();
    }

    @Test
    void theElectedSeeTheSummaryWhenItIsHandedAndNothingOfTheCase() throws Exception {
        harmToBoard();
        String number = suspect();
        long id = Database.owner().number("select id from board_matter where case_number = ?", number);
        assertThatThrownBy(() -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> matters.open(id)))
                .isInstanceOf(NotFoundException.class);
        String coordinator = named("coordinator");
        assertThatThrownBy(() -> As.role(coordinator, Roles.KVALITETSSAMORDNARE, () -> matters.open(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(waits(mas, Roles.MAS, WaitingKind.BOARD_TO_WRITE)).isOne();

        long version = As.role(mas, Roles.MAS, () -> matters.open(id)).version();
        As.role(mas, Roles.MAS, () -> matters.write(id, version, "Ett larm svarade inte. Alla larm är bytta.", true));
        BoardMatterView toHand = As.role(secretary, Roles.NAMNDSEKRETERARE, () -> matters.open(id));
        assertThat(toHand.row().caseNumber()).isNull();
        assertThat(toHand.page()).isNull();
        assertThat(toHand.raisedBy()).isNull();
        assertThat(waits(mas, Roles.MAS, WaitingKind.BOARD_TO_WRITE)).isZero();
        assertThat(waits(secretary, Roles.NAMNDSEKRETERARE, WaitingKind.BOARD_TO_HAND))
                .isOne();
        assertThatThrownBy(() -> As.role(member, Roles.NAMND, () -> matters.open(id)))
                .isInstanceOf(NotFoundException.class);

        BoardMatter.Minutes minutes = new BoardMatter.Minutes(TODAY, "§ 12", "SN 2026-25-103");
        assertThatThrownBy(() -> As.role(secretary, Roles.NAMNDSEKRETERARE, () -> matters.hand(id, version, minutes)))
                .isInstanceOf(StaleDataException.class);
        As.role(secretary, Roles.NAMNDSEKRETERARE, () -> matters.hand(id, toHand.version(), minutes));

        BoardMatterService.Page told = As.role(member, Roles.NAMND, () -> matters.list(BoardMatterStatus.HANDED, 1));
        assertThat(told.rows()).singleElement().satisfies(row -> {
            assertThat(row.summary()).startsWith("Ett larm");
            assertThat(row.caseNumber()).isNull();
            assertThat(row.paragraph()).isEqualTo("12");
        });
        assertThat(As.role(member, Roles.NAMND, () -> matters.statuses())).containsExactly(BoardMatterStatus.HANDED);
        assertThat(Database.owner()
                        .column("select action from audit_entry where chain = ? order by seq", "board-matter:" + id))
                .contains("CREATE", "APPROVE", "HAND_OVER");
    }

    @Test
    void theListIsADocumentForThoseWhoWriteAndTheSecretaryAlone() throws Exception {
        harmToBoard();
        String number = suspect();
        long id = Database.owner().number("select id from board_matter where case_number = ?", number);
        long version = As.role(mas, Roles.MAS, () -> matters.open(id)).version();
        As.role(mas, Roles.MAS, () -> matters.write(id, version, "Ett larm svarade inte. Alla larm är bytta.", true));

        BoardPaperService.Paper paper = As.role(secretary, Roles.NAMNDSEKRETERARE, papers::ready);

        assertThat(paper.name()).isEqualTo("till-de-fortroendevalda-" + TODAY + ".pdf");
        assertThat(paper.pdf()).startsWith("%PDF".getBytes());
        assertThat(Database.owner().column("select action from audit_entry where object_type = 'board-matter'"))
                .contains("EXPORT");
        assertThatThrownBy(() -> As.role(member, Roles.NAMND, papers::ready)).isInstanceOf(EJBAccessException.class);
    }

    private void harmToBoard() throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.change(SettingKey.BOARD_HARM_EVENTS, "true", 0, "Prov"));
    }

    private String suspect() throws Exception {
        String number = cases.number(cases.received(unit, "HSL", "NONE", "INVESTIGATING"));
        As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            suspicions.suspect(new CaseRef(number, 0), "Kan ha gett bestående skada.");
            return null;
        });
        return number;
    }

    private String named(String who) throws Exception {
        facts.employee(who);
        return facts.username(who);
    }

    private long raised() throws Exception {
        return Database.owner().number("select count(*) from board_matter");
    }

    private int waits(String who, String role, WaitingKind kind) throws Exception {
        return As.roles(
                who, Set.of(Roles.MEDARBETARE, role), () -> waiting.counts().getOrDefault(kind, 0));
    }
}
