package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A unit's own question list, beside those for all. */
final class DemoOwnLists {

    private static final List<String> QUESTIONS = List.of(
            "Nyckelskåpet är låst och alla nycklar finns på plats",
            "Kvitton för nycklar som är utlånade är påskrivna",
            "Trygghetslarmen på avdelningen är provade den här månaden",
            "Larm som inte fungerade är anmälda och utbytta");

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;

    DemoOwnLists(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
    }

    void load() throws SQLException {
        sql.flush();
        long list = sql.id();
        long version = sql.id();
        sql.insert(
                "check_list (id, number, unit_id)",
                list,
                sql.number("select nextval('check_list_number')"),
                organisation.id(DemoUnit.BJORKEN));
        sql.insert(
                "check_list_version (id, list_id, version_no, status, title, area, method, target, in_force_at, in_force_by_id)",
                version,
                list,
                1,
                "IN_FORCE",
                "Nycklar och larm",
                "COMMON",
                "Gå en runda på enheten tillsammans med den som har ansvaret för nycklarna.",
                100,
                now.minus(200, ChronoUnit.DAYS),
                organisation.leader(DemoUnit.BJORKEN).id());
        int place = 1;
        for (String question : QUESTIONS) {
            sql.insert("check_question (version_id, place, kind, words)", version, place++, "YES_NO", question);
        }
    }
}
