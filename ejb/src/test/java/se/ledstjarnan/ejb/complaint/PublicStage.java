package se.ledstjarnan.ejb.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.ledstjarnan.domain.deviation.ComplaintNature;
import se.ledstjarnan.domain.deviation.FeedbackChannel;
import se.ledstjarnan.domain.deviation.Reply;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.FeedbackService;
import se.ledstjarnan.ejb.deviation.IntakeFile;
import se.ledstjarnan.ejb.deviation.IntakeReport;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.person.Seal;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

/** A unit with its manager, and what somebody without an account may send there. */
final class PublicStage {

    /** Where what is sent comes from. */
    static final String ADDRESS = "192.0.2.7";

    static final String WORDS = "Mamma fick vänta i två timmar på hjälp.";

    final Facts facts = new Facts();
    final Database rows = Database.owner();
    final long unit;
    final long manager;
    private final Seal seal;

    PublicStage(Seal seal) throws Exception {
        this.seal = seal;
        rows.execute("delete from public_throttle");
        unit = facts.unit(facts.department(facts.administration()));
        manager = facts.employee("manager");
        facts.employed(manager, "LEADS", unit, LocalDate.of(2020, 1, 1), null);
    }

    /** Whatever waits for a role waits for those of other tests, too. */
    void leaveNothingWaiting() throws Exception {
        rows.execute(
                "update deviation set status = 'DUPLICATE', closed_at = now() where via_form and status = 'REPORTED'");
        for (String table : new String[] {"lex_sarah_event", "lex_sarah_exclusion"}) {
            rows.execute("delete from " + table + " where lex_sarah_id in (select l.id from lex_sarah l"
                    + " join deviation d on d.id = l.deviation_id where d.via_form)");
        }
        rows.execute("delete from lex_sarah where deviation_id in (select id from deviation where via_form)");
        String ours = "(select id from registration where case_type = 'deviation' and case_id in"
                + " (select id from deviation where via_form or unit_id = " + unit + "))";
        rows.execute("delete from registration_file where registration_id in " + ours);
        rows.execute("delete from registration where id in " + ours);
    }

    /** A stamp of ours, as given out some seconds ago. */
    String stamp(int secondsAgo) {
        String plain =
                UUID.randomUUID() + " " + Instant.now().minusSeconds(secondsAgo).toEpochMilli();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(plain, "public-form-stamp"));
    }

    IntakeReport complaint() {
        return report(WORDS, ReportSource.RELATIVE, unit);
    }

    IntakeReport with(IntakeFile... files) {
        return new IntakeReport(
                ReportKind.COMPLAINT,
                ComplaintNature.COMPLAINT,
                ReportSource.CLIENT,
                false,
                unit,
                false,
                "",
                WORDS,
                "Gun Sjö",
                "070-000 00 00",
                List.of(files));
    }

    static IntakeReport report(String words, ReportSource source, Long place) {
        return new IntakeReport(
                ReportKind.COMPLAINT,
                ComplaintNature.COMPLAINT,
                source,
                false,
                place,
                false,
                null,
                words,
                null,
                null,
                List.of());
    }

    static IntakeFile pdf() {
        return new IntakeFile("brev.pdf", "%PDF-1.7\n1 0 obj".getBytes());
    }

    long id(PublicReceipt receipt) throws Exception {
        return rows.number("select id from deviation where number = ?", receipt.number());
    }

    void triaged(PublicReceipt receipt) throws Exception {
        rows.execute(
                "update deviation set status = 'INVESTIGATING', event_type = 'EVENT', severity = 1, probability = 1,"
                        + " category_id = (select min(id) from category where compartment = 'SOCIAL_SERVICES'"
                        + " and parent_id is null) where number = ?",
                receipt.number());
    }

    CaseRef ref(PublicReceipt receipt) throws Exception {
        return new CaseRef(
                receipt.number(), rows.number("select version from deviation where number = ?", receipt.number()));
    }

    void reply(FeedbackService feedback, PublicReceipt receipt, FeedbackChannel channel, Reply words) throws Exception {
        CaseRef ref = ref(receipt);
        manager(() -> feedback.reply(ref, channel, words));
    }

    /** Does it as the unit's manager. */
    void manager(As.Work work) throws Exception {
        As.roles(facts.username("manager"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), () -> {
            work.run();
            return null;
        });
    }
}
