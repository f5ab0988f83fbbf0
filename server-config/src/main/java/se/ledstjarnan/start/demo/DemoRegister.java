package se.ledstjarnan.start.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The documents of complaints from outside: each as it came in, and its reply. The newest open ones wait for a number of the register, one
 * of them too long; all others have got theirs.
 */
final class DemoRegister {

    private static final int WAITING = 3;
    private static final int HIGHEST_NUMBER = 900;

    /** As the product names them, see {@code ComplaintRegistration}. */
    private static final String COMPLAINTS = """
            select d.id, d.number, cast(d.reported_at as date), d.area = 'HSL',
                case d.nature when 'COMMENT' then 'synpunkt' else 'klagomål' end, u.name,
                (select min(f.id) from feedback f where f.deviation_id = d.id),
                (select cast(min(f.written_at) as date) from feedback f where f.deviation_id = d.id)
            from deviation d join unit u on u.id = d.unit_id
            where d.kind = 'COMPLAINT' and d.source <> 'STAFF' order by d.closed_at is not null, d.reported_at desc
            """;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    private record Complaint(
            long id,
            String number,
            LocalDate day,
            boolean healthCare,
            String nature,
            String unit,
            long reply,
            LocalDate repliedOn) {}

    private record Document(String key, String title, String direction, LocalDate day, String file) {}

    DemoRegister(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        List<Complaint> complaints = new ArrayList<>();
        sql.each(
                COMPLAINTS,
                row -> complaints.add(new Complaint(
                        row.getLong(1),
                        row.getString(2),
                        row.getDate(3).toLocalDate(),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getDate(8) == null ? null : row.getDate(8).toLocalDate())));
        for (int i = WAITING; i < complaints.size(); i++) {
            sql.insert(
                    "register_number (number, case_type, case_id)",
                    number(complaints.get(i), i),
                    "deviation",
                    complaints.get(i).id());
        }
        for (int i = 0; i < complaints.size(); i++) {
            file(complaints.get(i), i);
        }
    }

    private static String number(Complaint of, int place) {
        return "KS " + of.day().getYear() + "/" + (HIGHEST_NUMBER - place);
    }

    private void file(Complaint of, int place) throws SQLException {
        String number = place < WAITING ? null : number(of, place);
        document(
                of,
                new Document(
                        "complaint:" + of.id() + ":received",
                        capital(of.nature()) + " om " + of.unit(),
                        "INCOMING",
                        of.day(),
                        "Meddelande som kom in " + of.day() + ".\n"),
                number,
                place);
        if (of.repliedOn() != null) {
            document(
                    of,
                    new Document(
                            "complaint:" + of.id() + ":reply:" + of.reply(),
                            "Svar på " + of.nature() + " om " + of.unit(),
                            "OUTGOING",
                            of.repliedOn(),
                            "Svar " + of.repliedOn() + ".\n"),
                    number,
                    place);
        }
    }

    private void document(Complaint of, Document document, String number, int place) throws SQLException {
        boolean waiting = number == null;
        LocalDate due = waiting
                ? today.plusDays(place == WAITING - 1 ? -2 : 1)
                : document.day().plusDays(1);
        long id = sql.id();
        sql.insert(
                "registration (id, document_key, origin, case_type, case_id, case_number, title, direction, document_day,"
                        + " secrecy_provision, secrecy_day, secrecy_authority, queued_at, due, register_number, registered_on,"
                        + " registered_by_id, entered_at)",
                id,
                document.key(),
                "COMPLAINT",
                "deviation",
                of.id(),
                of.number(),
                document.title(),
                document.direction(),
                document.day(),
                of.healthCare() ? "OSL 25 kap. 1 §" : "OSL 26 kap. 1 §",
                document.day(),
                "Kommunstyrelsen",
                at(document.day()),
                due,
                number,
                waiting ? null : document.day(),
                waiting ? null : organisation.person("rut").id(),
                waiting ? null : at(document.day().plusDays(1)));
        byte[] content = document.file().getBytes(StandardCharsets.UTF_8);
        sql.insert(
                "registration_file (id, registration_id, place, file_name, media_type, sha256, content)",
                sql.id(),
                id,
                1,
                "handling.txt",
                "text/plain",
                sha256(content),
                content);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 5)).atZone(DemoData.ZONE).toInstant();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
