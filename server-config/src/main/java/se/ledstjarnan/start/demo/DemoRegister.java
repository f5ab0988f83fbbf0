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

/** Complaints from outside that wait for a number of the register, one of them too long, and some that have got theirs. */
final class DemoRegister {

    private static final int DOCUMENTS = 7;
    private static final int WAITING = 3;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    private record Complaint(long id, String number, LocalDate day, boolean healthCare) {}

    DemoRegister(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        sql.flush();
        List<Complaint> complaints = new ArrayList<>();
        sql.each(
                "select id, number, cast(reported_at as date), area = 'HSL' from deviation where kind = 'COMPLAINT'"
                        + " and source <> 'STAFF' order by reported_at desc limit " + DOCUMENTS,
                row -> complaints.add(new Complaint(
                        row.getLong(1), row.getString(2), row.getDate(3).toLocalDate(), row.getBoolean(4))));
        for (int i = 0; i < complaints.size(); i++) {
            document(complaints.get(i), i);
        }
    }

    private void document(Complaint of, int place) throws SQLException {
        boolean waiting = place < WAITING;
        LocalDate due = waiting
                ? today.plusDays(place == WAITING - 1 ? -2 : 1)
                : of.day().plusDays(1);
        String number = waiting ? null : "KS " + of.day().getYear() + "/" + (200 - place);
        long id = sql.id();
        if (!waiting) {
            sql.insert("register_number (number, case_type, case_id)", number, "deviation", of.id());
        }
        sql.insert(
                "registration (id, document_key, origin, case_type, case_id, case_number, title, direction, document_day,"
                        + " secrecy_provision, secrecy_day, secrecy_authority, queued_at, due, register_number, registered_on,"
                        + " registered_by_id, entered_at)",
                id,
                "complaint:" + of.id() + ":received",
                "COMPLAINT",
                "deviation",
                of.id(),
                of.number(),
                "Klagomål på " + (of.healthCare() ? "hälso- och sjukvård" : "omsorg"),
                "INCOMING",
                of.day(),
                of.healthCare() ? "OSL 25 kap. 1 §" : "OSL 26 kap. 1 §",
                of.day(),
                "Kommunstyrelsen",
                at(of.day()),
                due,
                number,
                waiting ? null : of.day(),
                waiting ? null : organisation.person("rut").id(),
                waiting ? null : at(of.day().plusDays(1)));
        byte[] content = ("Meddelande som kom in " + of.day() + ".\n").getBytes(StandardCharsets.UTF_8);
        sql.insert(
                "registration_file (id, registration_id, place, file_name, media_type, sha256, content)",
                sql.id(),
                id,
                1,
                "meddelande.txt",
                "text/plain",
                sha256(content),
                content);
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
