package se.ledstjarnan.ejb.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.domain.supplier.AgreementContent;
import se.ledstjarnan.domain.supplier.ConcernReason;
import se.ledstjarnan.domain.supplier.FindingContent;
import se.ledstjarnan.domain.supplier.FindingStatus;
import se.ledstjarnan.domain.supplier.QualitySystem;
import se.ledstjarnan.domain.supplier.ResultContent;
import se.ledstjarnan.domain.supplier.Supplier;
import se.ledstjarnan.domain.supplier.SupplierContent;
import se.ledstjarnan.domain.supplier.VisitContent;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.supplier.SupplierRow.Need;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** Suppliers as services and PostgreSQL have them; a supplier's login reaches its own supplier and nothing else. */
class SupplierIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private SupplierService suppliers;

    @Inject
    private SupplierWorkService work;

    @Inject
    private SupplierDutyService duties;

    @Inject
    private VisitService visits;

    @Inject
    private OwnSupplierService own;

    @Inject
    private SupplierResultService results;

    @Inject
    private SupplierReminders reminders;

    @Inject
    private WaitingService waiting;

    @PersistenceContext
    private EntityManager em;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long lars;
    private long unit;
    private int number;

    @BeforeEach
    void aSupplierWithALogin() throws Exception {
        facts.employee("kerstin");
        facts.employee("nils");
        unit = facts.unit(facts.administration());
        lars = supplierPerson("lars");
        number = kerstin(() -> work.begin(named(facts.username("Omsorg"))));
        kerstin(() -> work.agree(
                ref(), agreement(TODAY.minusDays(400), TODAY.plusDays(60), TODAY.plusDays(30), false, unit)));
        kerstin(() -> duties.giveLogin(ref(), lars));
    }

    @Test
    void theSupplierConfirmsHandsInAndIsAnswered() throws Exception {
        lars(() -> own.confirm(ref(), new QualitySystem("Mäter.", "Ändrar.", "Möten.", "Tavla.")));
        long id = lars(() -> own.handIn(number, new ResultContent("Hygien", TODAY.getYear(), "Gott.", "Fortsätter.")));
        lars(() -> results.addFile(id, "../hygien.exe", PDF));
        assertThatThrownBy(() -> lars(() -> results.addFile(id, "program.pdf", new byte[] {'M', 'Z', 0, 1})))
                .hasMessage("files: file.refused");

        SupplierView.Result result = kerstin(() -> results.open(id));
        assertThat(result.files())
                .singleElement()
                .satisfies(file -> assertThat(file.fileName()).endsWith(".pdf").doesNotContain("/"));
        assertThat(need(Need.UNREAD)).isTrue();
        kerstin(() -> results.review(id, result.stored(), "Tack."));
        assertThat(need(Need.UNREAD)).isFalse();
        assertThatThrownBy(() -> lars(() -> results.addFile(id, "sent.pdf", PDF)))
                .hasMessage("supplier.reviewedBefore");
        SupplierView mine = lars(() -> own.mine().orElseThrow());
        assertThat(mine.confirmations()).hasSize(1);
        assertThat(mine.results()).extracting(SupplierView.Result::reviewWords).containsExactly("Tack.");
    }

    @Test
    void aLoginReachesNoOtherSupplier() throws Exception {
        long other = supplierPerson("olle");
        long id = lars(() -> own.handIn(number, new ResultContent("Hygien", TODAY.getYear(), "Gott.", "Inget.")));
        lars(() -> results.addFile(id, "hygien.pdf", PDF));
        long file = kerstin(() -> results.open(id)).files().get(0).id();
        visited(3);
        FindingRef finding = finding();
        int another = kerstin(() -> work.begin(named(facts.username("Annan"))));
        kerstin(() -> duties.giveLogin(new SupplierRef(another, version(another)), other));

        assertThat(olle(() -> own.mine().orElseThrow().head().number())).isEqualTo(another);
        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> own.open(number),
                () -> results.open(id),
                () -> results.file(file),
                () -> own.handIn(number, new ResultContent("Prov", TODAY.getYear(), "A", "B")))) {
            assertThatThrownBy(() -> olle(attempt)).isInstanceOf(NotFoundException.class);
        }
        for (As.Work attempt : List.<As.Work>of(
                () -> own.report(finding, "Klart."),
                () -> own.confirm(ref(), new QualitySystem("A", "B", "C", "D")),
                () -> results.addFile(id, "min.pdf", PDF),
                () -> results.removeFile(file))) {
            assertThatThrownBy(() -> olle(attempt)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> olle(() -> suppliers.open(another))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> kerstin(() -> duties.giveLogin(ref(), other)))
                .hasMessage("person: supplier.actsForAnother");
    }

    @Test
    void anEndedLoginOpensNothingMore() throws Exception {
        long login = kerstin(() -> suppliers.open(number)).logins().get(0).id();
        kerstin(() -> duties.endLogin(ref(), login));

        assertThat(lars(() -> own.mine())).isEmpty();
        assertThatThrownBy(() -> lars(() -> own.open(number))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatTheSupplierIsNotToSeeIsNotThere() throws Exception {
        kerstin(() -> duties.raise(ref(), ConcernReason.SUITABILITY, "Oklart ägande.", TODAY));

        SupplierView mine = lars(() -> own.open(number));
        assertThat(mine.concerns()).isEmpty();
        assertThat(mine.logins()).isEmpty();
        assertThat(need(Need.CONCERN)).isTrue();
        long concern = kerstin(() -> suppliers.open(number)).concerns().get(0).id();
        kerstin(() -> duties.notified(ref(), concern, TODAY, "SN 2026/1"));
        assertThat(need(Need.CONCERN)).isFalse();
    }

    @Test
    void aFindingIsReportedFollowedUpAndGradedUpWhereItIsNotMended() throws Exception {
        visited(2);
        lars(() -> own.report(finding(), "Klart."));
        assertThat(need(Need.TO_FOLLOW_UP)).isTrue();
        FindingRef seen = finding();
        kerstin(() -> visits.notMended(seen, "Inte gjort.", TODAY.plusDays(20)));
        assertThatThrownBy(() -> kerstin(() -> visits.mended(seen, "Jo."))).isInstanceOf(StaleDataException.class);

        SupplierView.Finding now = shown();
        assertThat(now.level()).isEqualTo(3);
        assertThat(now.status()).isEqualTo(FindingStatus.OPEN);
        kerstin(() -> visits.mended(finding(), "Åtgärdat."));
        assertThat(shown().status()).isEqualTo(FindingStatus.MENDED);
    }

    @Test
    void whoeverWasNotFirstIsToldSo() throws Exception {
        SupplierRef seen = ref();
        kerstin(() -> work.write(seen, named("Första namnet")));

        assertThatThrownBy(() -> kerstin(() -> work.write(seen, named("Andra namnet"))))
                .isInstanceOf(StaleDataException.class);
        assertThat(kerstin(() -> suppliers.open(number)).head().name()).isEqualTo("Första namnet");
    }

    @Test
    void twoSuppliersDoNotShareANumber() throws Exception {
        String organisation = "559999-" + String.format("%04d", 10 + number % 900);
        SupplierContent content = new SupplierContent("Ett", valid(organisation), null, null, null);
        kerstin(() -> work.begin(content));

        assertThatThrownBy(() -> kerstin(() -> work.begin(content)))
                .hasMessage("organisationNumber: supplier.numberTaken");
    }

    @Test
    void theBoardSeesFiguresAndNothingElse() throws Exception {
        visited(4);
        SupplierRow row = As.role(facts.username("nils"), Roles.NAMND, () -> suppliers.overview()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();

        assertThat(row.level()).isEqualTo(4);
        assertThat(row.open()).isOne();
        assertThat(row.services()).isEqualTo("Hemtjänst");
        assertThatThrownBy(() -> As.role(facts.username("nils"), Roles.NAMND, () -> suppliers.open(number)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void remindsTheSupplierOfItsOwnAndTheMunicipalityOfTheAgreement() throws Exception {
        facts.holds(Database.employee(facts.username("kerstin")), "KVALITETSSAMORDNARE", TODAY.minusDays(1), null);
        visited(3);
        long kerstin = Database.employee(facts.username("kerstin"));
        List<Due> dues = ((ReminderSource) reminders).due(TODAY.plusDays(60));

        assertThat(dues)
                .filteredOn(due -> due.number().equals(Integer.toString(number)))
                .filteredOn(due -> due.ownerId() == lars)
                .extracting(due -> due.key().replaceAll(":.*", ""))
                .containsExactlyInAnyOrder("supplier-confirm", "supplier-finding");
        assertThat(dues)
                .filteredOn(due -> due.number().equals(Integer.toString(number)))
                .filteredOn(due -> due.ownerId() == kerstin)
                .extracting(due -> due.key().replaceAll(":.*", ""))
                .containsExactly("supplier-agreement");
    }

    @Test
    void saysThatAPermitIsMissingAndCountsItOnce() throws Exception {
        int before = kerstin(() -> waiting.counts()).get(WaitingKind.SUPPLIERS);
        assertThat(before).isPositive();
        kerstin(() -> work.agree(ref(), agreement(TODAY, null, null, true, null)));
        assertThat(need(Need.NO_PERMIT)).isTrue();
        assertThat(kerstin(() -> waiting.counts()).get(WaitingKind.SUPPLIERS)).isEqualTo(before);

        kerstin(() -> work.permit(ref(), "Hemtjänst", "8.1.2-1/2026", TODAY, null));
        assertThat(need(Need.NO_PERMIT)).isFalse();
        kerstin(() -> work.letEnd(ref(), ended(), null, "Ny upphandling"));
        assertThat(need(Need.TO_DECIDE)).isFalse();
    }

    @Test
    void aPageIsReadInOneStatement() throws Exception {
        visited(2);
        assertThat(Statements.sentBy(em, () -> kerstin(() -> suppliers.open(number))))
                .isLessThanOrEqualTo(2);
    }

    private void visited(int grade) throws Exception {
        FindingContent found =
                new FindingContent("Rutin saknas.", grade, "Skriv rutin", "Verksamhetschefen", TODAY.plusDays(20));
        kerstin(() -> visits.register(
                number, new VisitContent(TODAY, false, "Verksamhetschefen", "Oanmält.", null, List.of(found))));
    }

    private long ended() throws Exception {
        return kerstin(() -> suppliers.open(number)).agreements().stream()
                .filter(agreement -> agreement.decideBy() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SupplierView.Finding shown() throws Exception {
        return kerstin(() -> suppliers.open(number)).visits().get(0).findings().get(0);
    }

    private FindingRef finding() throws Exception {
        SupplierView.Visit visit =
                kerstin(() -> suppliers.open(number)).visits().get(0);
        return new FindingRef(
                visit.id(), visit.stored(), visit.findings().get(0).id());
    }

    private boolean need(Need need) throws Exception {
        SupplierFilter named = new SupplierFilter(
                SupplierFilter.State.EVERY,
                kerstin(() -> suppliers.open(number)).head().name(),
                1);
        return kerstin(() -> suppliers.list(named)).rows().get(0).needs().contains(need);
    }

    private SupplierRef ref() throws Exception {
        return new SupplierRef(number, version(number));
    }

    private long version(int of) throws SQLException {
        return rows.number("select version from supplier where number = ?", of);
    }

    private long supplierPerson(String name) throws SQLException {
        long id = facts.employee(name);
        facts.holds(id, "LEVERANTOR", TODAY.minusDays(1), null);
        return id;
    }

    /** With its check digit. */
    private static String valid(String number) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String tried = number.substring(0, number.length() - 1) + digit;
            try {
                new Supplier(1, new SupplierContent("X", tried, null, null, null));
                return tried;
            } catch (DomainException e) {
                continue;
            }
        }
        throw new AssertionError();
    }

    private static SupplierContent named(String name) {
        return new SupplierContent(name, null, null, null, null);
    }

    private static AgreementContent agreement(
            LocalDate from, LocalDate to, LocalDate decideBy, boolean permit, Long unitId) {
        return new AgreementContent(
                permit ? "Boende" : "Hemtjänst",
                "Äldre",
                Set.of(LegalArea.SOL),
                from,
                to,
                decideBy,
                permit,
                null,
                null);
    }

    private <T> T kerstin(Callable<T> task) throws Exception {
        return As.roles(facts.username("kerstin"), Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE), task);
    }

    private void kerstin(As.Work task) throws Exception {
        kerstin(() -> {
            task.run();
            return null;
        });
    }

    private <T> T lars(Callable<T> task) throws Exception {
        return As.role(facts.username("lars"), Roles.LEVERANTOR, task);
    }

    private void lars(As.Work task) throws Exception {
        As.role(facts.username("lars"), Roles.LEVERANTOR, task);
    }

    private <T> T olle(Callable<T> task) throws Exception {
        return As.role(facts.username("olle"), Roles.LEVERANTOR, task);
    }

    private void olle(As.Work task) throws Exception {
        As.role(facts.username("olle"), Roles.LEVERANTOR, task);
    }
}
