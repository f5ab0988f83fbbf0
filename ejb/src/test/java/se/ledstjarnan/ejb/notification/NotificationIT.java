package se.ledstjarnan.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

class NotificationIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    private Outbox outbox;

    @Inject
    private MailJob mailJob;

    @Inject
    private OutboxService service;

    @Inject
    private MailTexts texts;

    @Inject
    private Reminders reminders;

    @Inject
    private TestSource source;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Other tests' cases are late too: their mails would stand in the queue before these. */
    @BeforeEach
    void nothingWaits() throws Exception {
        Database.owner().execute("delete from outbox_mail");
    }

    @Test
    void sendsNumberAndLinkAndNothingElse() throws Exception {
        long anna = Database.employee("anna-mail");
        queue(anna, MailKind.REPORT_THANKS, "AVV-2026-0001", "/deviation/case.xhtml?id=7", "it:thanks");
        queue(anna, MailKind.REPORT_THANKS, "AVV-2026-0001", "/deviation/case.xhtml?id=7", "it:thanks");
        GreenMail smtp = smtp();
        smtp.start();
        try {
            due("it:thanks");
            send();
            send();
            List<MimeMessage> received = receivedBy(smtp, "anna-mail@example.org");
            assertThat(received).hasSize(1);
            assertThat(received.get(0).getSubject()).isEqualTo("Tack för din rapport AVV-2026-0001");
            assertThat(received.get(0).getFrom()[0]).hasToString("ledstjarnan@example.org");
            assertThat((String) received.get(0).getContent())
                    .contains("https://ledstjarnan.example.org/deviation/case.xhtml?id=7")
                    .contains("Din rapport är mottagen.");
        } finally {
            smtp.stop();
        }
        assertThat(Database.application().column("select sent_at from outbox_mail where dedupe_key = 'it:thanks'"))
                .first()
                .isNotNull();
    }

    @Test
    void keepsAndTriesAgainWhatTheMailServerDidNotTake() throws Exception {
        long anna = Database.employee("anna-later");
        queue(anna, MailKind.FEEDBACK_GIVEN, "AVV-2026-0002", "/deviation/case.xhtml?id=8", "it:later");
        send();
        assertThat(Database.application()
                        .number("select attempts from outbox_mail where dedupe_key = 'it:later' and sent_at is null"
                                + " and next_attempt > now() and error is not null"))
                .isEqualTo(1);
        GreenMail smtp = smtp();
        smtp.start();
        try {
            due("it:later");
            send();
            assertThat(receivedBy(smtp, "anna-later@example.org")).hasSize(1);
        } finally {
            smtp.stop();
        }
    }

    @Test
    void goesWithTheTransactionOfWhatItTells() throws Exception {
        long anna = Database.employee("anna-undone");
        transaction.begin();
        outbox.queue(anna, MailKind.CASE_RECEIVED, "AVV-1", "/", "it:undone");
        transaction.rollback();
        assertThat(Database.application().number("select count(*) from outbox_mail where dedupe_key = 'it:undone'"))
                .isZero();
        assertThatThrownBy(() -> outbox.queue(anna, MailKind.CASE_RECEIVED, "AVV-1", "/", "it:none"))
                .hasMessageContaining("MANDATORY");
    }

    @Test
    void everyKindHasItsWords() {
        for (MailKind kind : MailKind.values()) {
            assertThat(texts.subject(kind, "AVV-1"))
                    .as(kind.name())
                    .contains("AVV-1")
                    .doesNotContain("{");
            assertThat(texts.body(kind, "/x")).as(kind.name()).contains("https://ledstjarnan.example.org/x\n");
        }
    }

    @Test
    void showsTheAdministratorWhatIsSent() throws Exception {
        queue(Database.employee("anna-shown"), MailKind.INVITED, "AVV-2026-0003", "/deviation/case.xhtml", "it:shown");
        assertThat(As.role("sven", Roles.SYSTEMFORVALTARE, () -> service.latest(0, 50)))
                .filteredOn(mail -> "anna-shown@example.org".equals(mail.row().address()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Din hjälp behövs i avvikelse AVV-2026-0003"));
        assertThatThrownBy(() -> As.role("mats", Roles.MAS, service::count)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void remindsTheOwnerOnceAndThenTheNextLevelUp() throws Exception {
        long owner = Database.employee("rem-owner");
        long manager = Database.employee("rem-manager");
        long head = Database.employee("rem-head");
        long department = unit("Rem förvaltning", null, head);
        long unit = unit("Rem enhet", department, manager);
        source.is(
                new Due("rem:1", "AVV-10", "/measure/list.xhtml", owner, unit, TODAY.plusDays(1), Due.MEASURE),
                new Due("rem:2", "AVV-11", "/measure/list.xhtml", owner, unit, TODAY.minusDays(60), Due.MEASURE),
                new Due("rem:3", "AVV-12", "/measure/list.xhtml", manager, unit, TODAY.minusDays(60), Due.MEASURE));
        remind();
        remind();
        source.is();
        assertThat(mails("rem:1")).containsExactly("MEASURE_DUE_SOON rem-owner");
        assertThat(mails("rem:2"))
                .containsExactly(
                        "MEASURE_ESCALATED rem-head", "MEASURE_ESCALATED rem-manager", "MEASURE_OVERDUE rem-owner");
        assertThat(mails("rem:3")).contains("MEASURE_ESCALATED rem-head", "MEASURE_OVERDUE rem-manager");
    }

    @Test
    void climbsOneRungAtATimeByTheMunicipalitysDays() throws Exception {
        long owner = Database.employee("rung-owner");
        long department = unit("Stege förvaltning", null, Database.employee("rung-head"));
        long unit = unit("Stege enhet", department, Database.employee("rung-manager"));
        String[] expected = {"CASE_OVERDUE rung-owner", "CASE_ESCALATED rung-manager", "CASE_ESCALATED rung-head"};
        Database.owner().execute("delete from profile_setting where setting_key like 'ESCALATION%'");
        try {
            setting("ESCALATION_DAYS", 3);
            setting("ESCALATION_FURTHER_DAYS", 6);
            int[] late = {1, 2, 3, 5, 6, 60};
            int[] told = {1, 1, 2, 2, 3, 3};
            for (int i = 0; i < late.length; i++) {
                String key = "rung:" + late[i];
                source.is(new Due(key, "AVV-20", "/x", owner, unit, TODAY.minusDays(late[i]), Due.CASE));
                remind();
                assertThat(mails(key))
                        .as(late[i] + " days late")
                        .containsExactlyInAnyOrder(Arrays.copyOf(expected, told[i], Object[].class));
            }
        } finally {
            source.is();
            Database.owner().execute("delete from profile_setting where setting_key like 'ESCALATION%'");
        }
    }

    @Test
    void aMorningWithMuchLateTakesFewStatements() throws Exception {
        long owner = Database.employee("many-owner");
        long unit = unit("Många enhet", null, Database.employee("many-manager"));
        Due[] many = IntStream.range(0, 1_200)
                .mapToObj(i -> new Due(
                        "many:" + i, i % 2 == 0 ? null : "AVV-" + i, "/x", owner, unit, TODAY.minusDays(60), Due.CASE))
                .toArray(Due[]::new);
        int without = statements();
        source.is(many);
        int with = statements();
        source.is();

        assertThat(with).isLessThanOrEqualTo(without + 10);
        String stored = "select count(*) from outbox_mail where dedupe_key like 'many:%' and ";
        assertThat(Database.application().number(stored + "kind = 'CASE_OVERDUE'"))
                .isEqualTo(1_200);
        assertThat(Database.application().number(stored + "kind = 'CASE_OVERDUE' and case_number is null"))
                .isEqualTo(600);
        assertThat(Database.application().number(stored + "kind = 'CASE_OVERDUE' and case_number = 'AVV-1199'"))
                .isEqualTo(1);
    }

    private int statements() throws Exception {
        transaction.begin();
        int sent = Statements.sentBy(em, () -> {
            reminders.run(new JobRun("reminders", TODAY.toString(), TODAY.atTime(5, 15), 1));
            return null;
        });
        transaction.commit();
        return sent;
    }

    private static void setting(String key, int days) throws Exception {
        Database.owner()
                .execute(
                        "insert into profile_setting (setting_key, revision, setting_value, valid_from, reason)"
                                + " values (?, 1, ?, '2020-01-01', 'test')",
                        key,
                        String.valueOf(days));
    }

    private void remind() throws Exception {
        transaction.begin();
        reminders.run(new JobRun("reminders", TODAY.toString(), TODAY.atTime(5, 15), 1));
        transaction.commit();
    }

    private static List<Object> mails(String key) throws Exception {
        return Database.application()
                .column(
                        "select m.kind || ' ' || e.username from outbox_mail m join employee e on e.id = m.recipient_id"
                                + " where m.dedupe_key like ? order by 1",
                        key + ":%");
    }

    private static long unit(String name, Long parent, long leader) throws Exception {
        long id = Database.owner()
                .number(
                        "insert into unit (kind, name, parent_id, valid_from) values (?, ?, ?, '2020-01-01') returning id",
                        parent == null ? "ADMINISTRATION" : "UNIT",
                        name,
                        parent);
        Database.owner()
                .execute(
                        "insert into employment (employee_id, unit_id, kind, valid_from) values (?, ?, 'LEADS', '2020-01-01')",
                        leader,
                        id);
        return id;
    }

    private void queue(long employee, MailKind kind, String number, String path, String key) throws Exception {
        transaction.begin();
        outbox.queue(employee, kind, number, path, key);
        transaction.commit();
    }

    private void send() {
        mailJob.run(new JobRun("mail", "now", TODAY.atStartOfDay(), 1));
    }

    private static void due(String key) throws Exception {
        Database.owner()
                .execute("update outbox_mail set next_attempt = now() where sent_at is null and dedupe_key = ?", key);
    }

    private static GreenMail smtp() {
        return new GreenMail(
                new ServerSetup(Integer.getInteger("harness.smtp"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static List<MimeMessage> receivedBy(GreenMail smtp, String address) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).contains(address))
                .toList();
    }

    private static Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A feature whose things fall due as the test says. */
    @ApplicationScoped
    public static class TestSource implements ReminderSource {

        private List<Due> due = new ArrayList<>();

        void is(Due... things) {
            due = List.of(things);
        }

        @Override
        public List<Due> due(LocalDate through) {
            return due.stream().filter(thing -> !thing.due().isAfter(through)).toList();
        }
    }
}
